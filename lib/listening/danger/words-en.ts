/** English: word forms by concept. See `concepts.ts` for how an entry is read. */
import type { Words } from './concepts';

export const EN: Words = {
  not: 'not never dont doesnt didnt isnt wasnt arent wont cant couldnt wouldnt shouldnt aint havent hasnt hadnt no without neither nor zero',
  joke: 'lol lmao rofl haha* hehe* jk joking kidding laugh* giggl* metaphor* figurative* joke_aside',
  fiction:
    'game games gaming match movie* film films episode* season novel book books song album playlist fortnite raid boss_fight netflix series scene plot* trailer character* minecraft video_game squad prevention hotline awareness',
  crave:
    'coffee pizza beer tea cake recipe flavour* flavor* snack* chocolate discount colour* color* shade ticket* bargain nap latte cookie* burger* peach kettle',
  mood: 'embarrass* boredom bored shame curiosity hunger hungry cringe excite* jealous* envy cute happiness secondhand',
  intent:
    'ill i_will im_gonna im_gona im_going_to gonna gona imma going_to i_would id i_should i_might im_about_to i_swear we_will well_come i_want_to i_wanna im_ready_to ima i_could_just i_promise i_hope_to i_am_going_to i_am_coming_to',
  kill1: 'im|am_killing im_gonna_end youre_dead im~putting~in_the_ground im_taking~out ill_end_you',
  kill: 'kill murder shoot stab strangle choke slaughter behead execute throttle drown lynch slit gut maim cripple bludgeon shank knife poison run~over put~in_the|a_ground|grave|hospital beat~up hang_you|him|her hurt_you|him|her|someone beat_the attack_you|him|her|someone batter_you|him|her hunt~down finish_you|him|her|them|someone take~out_back shoot_up bury_you|him|her|them skin_you torture burn_you|them|him|her run_you|him|her|them_over wring~neck put~in_a|the_hospital|coffin|wheelchair shoot_anyone|whoever',
  head: 'skull head face jaw teeth legs neck nose kneecap* bones throat ribs hands fingers',
  victim:
    'you u ya yall your ur him her them someone somebody everyone everybody anyone staff manager* driver* courier* boss ceo rep agent* cashier clerk* employee* director lady|woman|man|guy|girl~phone|desk|counter|till whoever one_of next_person people workers team idiots agents reps representative* landlord* doctor* nurse* teacher* collector* bailiff* guard* waiter* waitress pilot* technician* operator* postman officer* chef anybody neighbours debt_collector* repo',
  deserve:
    'deserve* ought should had_better needs_to someone_should somebody_should wish_someone hope hopefully people_should i_should someone_needs someone_ought',
  harmed:
    'bullet* be_shot get_shot shot_dead hanged be_hanged to_die burn_alive burn_in be_beaten be_killed be_stabbed be_hurt get_hurt get_killed killed beaten lined_up|against~wall firing_squad body_bag* bodybag* stabbed',
  attack:
    'burn torch bomb blow smash trash petrol_bomb firebomb drive~into|through ram~into|through driving~into|through set~on_fire set_fire_to shoot_up light~match blow_up raze level demolish wreck run~into put~match_to',
  place:
    'store shop office* building hq headquarters branch warehouse window* front_door entrance lobby reception premises factory depot place house home car van call_centre call_center counter desk',
  know: 'i_know we_know i_have i_got ive_got i_found we_found know_exactly i_looked_up',
  where:
    'where~live* where~work* where~park* where~sleep* where~kids home_address home_adress street_he|she|you|they where~school address_of private_address which_car what_time~she|he|they_finish*|leave*|get|gets what_time~girl|guy|manager|driver|woman|man|lady|lad|cashier~finish*|leave*|desk|till|counter|off what_car|bus_he|she|they',
  bomb: 'bomb* explosive* pipe_bomb device_in grenade dynamite',
  planted: 'planted there_is there_s theres i_put i_left hidden placed under|in|inside_your|the',
  tick: 'ticking tick_tock something~ticking package~under parcel~under minutes_to_get_out minutes_to_evacuate twenty_minutes ten_minutes',
  hidden: 'under|behind_the|your_desk|counter|till|floor|stairs|seat|building hidden in_your_lobby',
  comes:
    'im_coming i_am_coming ill_come ill_be_there ill_show_up coming_over coming_back coming_down i_walk_in ill_walk_in im_on_my_way ill_turn_up ill_pay~visit ill_visit when_i_get_there driving_over ill_bring i_bring bringing waiting~night|late_shift waiting_for_you be_waiting~outside|car|parking well_be_waiting waiting_outside see_you_tonight_with turning_up showing_up i_show_up',
  weapon:
    'knife gun machete hammer bat baseball_bat axe pistol rifle shotgun petrol gasoline blade crowbar acid sword knuckles bats bricks baton cleaver hatchet shovel crossbow kerosene chainsaw',
  deadline:
    'until_friday until_monday until_tomorrow until_noon until_midnight by_friday by_tomorrow last_warning last_chance final_warning after_that or_else hours_left you_have_until youve_got_until',
  menace: 'burn* ash* blood* vest* ambulance* coffin* grave* funeral* bury fire bullet* smoke explode corpse* knife gun regret_it~life',
  threat:
    'watch_your_back leav*~in_an_ambulance leave*~body_bag not_leave_alive wont_leave_alive wont_make_it_home not_make_it_home never_make_it_home pick*~teeth~floor i_will_find_you ill_find_you death_threat* youre_a_dead_man you_are_dead dead_man_walking going_to_die will_die|pay_with youll_all_die you_will_all_die you_all_die say_goodbye_to_your_family|kids sleep_with_one_eye end_up_in_a_ditch six_feet_under your_days_are_numbered someone_is_going|gonna_to_get_hurt someone~get_hurt|killed hope_your_kids|family~die blood_on_your hope_you|they~die should_all_die you_should_die skin_you_alive going_to_pay_with come_after_your_family|kids wait_for_you_outside|after wont_see_tomorrow wont_live_to wish_you_were_dead|never get_whats_coming_to you_will_bleed|suffer|burn make_you_bleed|suffer|pay_with hurt_your_family|kids|children kill_your|you_all nobody_gets_out|leaves_alive will_be_blood be_blood_on blood_on_the_floor|walls blood_bath bloodbath shoot_up_your|the shooting_up_your shoot_whoever|anyone|everyone youll_wish_you|they ill_make_you_suffer ill_make~pay_with die_screaming rot_in_hell_when_i rip~throat|head slit_your|his|her|their_throat* carried|out|leave|leaves~feet_first',
  suicide:
    'suicid* kill*_myself kill*_himself kill*_herself kill*_themsel* kms unalive* hang*_myself hang*_himself hang*_herself hanged_himself shoot_myself shot_himself|herself end*_my|his|her|their|your|own~life end*_my_own_life take|took|taken|taking|takes_my|his|her|their_own_life end_it_all ending_it_all end_it_tonight|now|today|soon self_harm* selfharm* harm|hurt*_myself harming_myself hurting_myself overdos*~on_purpose overdos*_after|because took_an_overdose overdosed ode*_on_pills slit*~wrist* cut*~wrist* want*|wanna|going|gonna|ready_to~end_it to_end_it_all painless~way|ways|death|method way*_to_kill_myself how_to_kill_myself take_my_life took_my_life attempt*~on_his|her|my_life jump*~in_front_of~train jumped_off_a_bridge jumped_to_his|her_death tried_to_end_it|his|her end_myself ending_myself top_myself do_myself_in off_myself hung_himself|herself|myself blow_my|his_brains drink_bleach|antifreeze wrote_a_suicide want_out_of_this_life slash*~wrist* wrists~slash*|slit|cut opened_his|her|my_veins',
  want: 'want wanna wish wished wanted hoping pray ready just_let_me',
  die: 'die be_dead disappear_forever stop_existing stop_being_alive never_been_born not_exist never_exist i_was_dead i_were_dead i_was_never_born',
  nolive:
    'dont|not~want_to~live|alive|exist dont|not_want_to_be_here|alive|around~anymore|any|alive dont|not~want~be_here_any|anymore not_wake_up never_wake_up never_woke_up id_never_wake dont|not~wake_up no|any|a~reason|point|will_to|in~live|living|alive|exist point_of|in_living|life|existing point_of|in_being_alive cant_go_on_like|living|anymore|any cant_see_a_way_out no_way_out|forward_for_me dont|not_see_a|any~way_out_of_this|any|anymore done_with_life|living tired_of_life|living|being_alive sick_of_living|being_alive no_longer_want_to~live|here|exist lost_the_will_to wont|not~be_around~christmas|longer wont_be_here~christmas|birthday nothing_left_to_live life~not_worth|worthless my_life_is|has_over|worthless|nothing|no not_sure|certain~want~live|living|alive|here keep_living keep_on_living|existing dont_know~keep_living|going|live dont_want_to_keep|go_on cant_keep_living see_no_reason~live|living|on giv*_up_on_life|living wish_it_would_all_end want_it_to_be_over_for_good tired_of_existing hate_being_alive cant|cannot|dont|not_see~point|reason|sense~waking|living|carrying whats|no_point~waking_up|living|carrying_on tired_of_being_alive|living|existing done_with_living wont_be_alive when|time_you_read_this~be_gone|dead just_want_it_to_be_over_for_good cant_do_life rather_be_dead dont_want_to_see~another|one_morning|day|tomorrow',
  nomiss:
    'nobody|noone~would|will|ll_miss_me no_one~miss_me better_off_without_me better_off~i_was|were|am_dead|gone better_off_with_me_dead|gone better_off_if_i|dead nobody~notice~gone world|everyone|everybody|family|kids|they~better_off~without_me doesnt|wouldnt|wont_matter~if_i_die|died no_difference~if_i_die|died',
  letters: 'goodbye_letter* goodbye_note* suicide_note* written_the_letters written_my_letters this_is_my_goodbye',
  rope: 'rope noose',
  ready: 'ready hang* tied bought around_my',
  selfcut:
    'ive_cut_myself_again cut_myself_again|to|because|deliberately slic*_my_arms burning_myself~again scratch*_my_arms_open cuting|cutting_my_arms|wrists|thighs|legs|arm|wrist cuting|cutting_myself',
  think:
    'think* thought* feel* want* wanna gonna considering tempted imagine urge tonight every_night every_day going_to about_to keep last_night because',
  crash:
    'driving|drive|drove|crash|crashing|steer*|swerv*~into|off~tree|wall|bridge|oncoming|truck|lorry|cliff|barrier step*~in_front_of|train|bus|truck walk*~into_traffic under_a_train',
  jump: 'jump* step_off throw_myself throwing_myself fall_off stood_on standing_on stand_on throwing_himself throw_himself|herself leap*',
  height: 'bridge* roof* ledge window balcony building cliff tracks train overpass car_park in_front_of under_a front_of_the',
  pills:
    'pills tablets painkillers sleeping_tablets sleeping_pills medication paracetamol packet_of pack_of prozac xanax valium benzos meds sleeping',
  swallow: 'swallow* take* took taking',
  fire: 'caught|catch|catches|catching_fire caught|catch_alight went_up_in_flames in_flames set~on_fire explod* explosion went_bang blew_up blow_up blown_up blew~up spark* sparking smoking smoke smoulder* smolder* started_to_smoke scorch* burnt_out charred short_circuit* shorted blew_apart burning_smell smell*~burning|burnt|smoke reek*~burning|burnt|smoke stink*~burning|burnt erupted fireball overheat* singed fire_in_my|our flame flames melted melting melts started_to_melt burning_up caught_fire bursts_into_flames exploding blow* went_off_like sparked flashed flames_shot on_fire_in_my charring discharged swollen_up bulging leaking_acid got_so_hot too_hot_to_touch red_hot',
  thing:
    'battery batteries charger* kettle* heater* plug* socket* lamp* cable* cord adapter* powerbank power_bank toaster oven stove hob cooker fryer iron dryer tumble washer washing_machine dishwasher fridge freezer microwave blender mixer boiler radiator blanket scooter* hoverboard* ebike* e_bike* bike* bicycle* car van phone laptop tablet device product toy* doll stroller* pram* buggy cot crib car_seat high_chair highchair ladder* chair* stool* shelf table bed sofa swing trampoline helmet* lid handle base candle* hair_straightener* straightener* curler* vape* bulb* light* pan pot pressure_cooker grill bbq barbecue firework* monitor tv pillow mattress vacuum mower drill saw tyre* tire* wheel* brake* cream lotion shampoo mascara perfume detergent tablet* capsule* airbag* seat seatbelt machine appliance unit item elevator lift door* gate escalator pod pods e_cig ecig vape_pen seatbelt* harness* dummy teat pacifier teether rattle bottle jar glass pipe hose railing rail bunk ladder step steps chain pedal pedals fork forks handlebar* frame wire tap shower door doors window windows drone ring watch earbud* headphone* airpods router kit stairgate tent hammock treadmill dumbbell weights rope hook shelves mirror desk office_chair extractor humidifier diffuser aerosol spray can canister hot_water_bottle airfryer air_fryer rice_cooker hotplate waffle fairy_lights extension patch plaster pill syrup medicine tooth_whitening sunscreen deodorant wax nail_glue lens lenses dye bleach cleaner hair_dye serum soap wipes nappy nappies diaper*',
  your: 'your ur you_guys brand company bought purchased',
  hurt: 'burn* burnt scald* cut cuts cutting slic* injur* hurt hurts broke broken fractur* blister* swell* swell swollen swelled crush* trapped pinch* bleed* blood bruis* rash hives itch* amputat* sprain* dislocat* torn stab* gash* pierced concuss* blinded stung peeled degree_burn* concussion burning sore numb electrocuted impaled concussed unconscious bled limp infected ripped stitches gouged scarred scar scars tingl* bald broke_his|her|my fell lost_a|his|her|my~finger|tooth|eye',
  body: 'hand hands finger fingers fingertip* thumb* face eye eyes arm arms leg legs foot feet toe toes lip lips mouth tongue skin wrist wrists rib ribs ankle* knee* shoulder* scalp neck throat cheek* nose ear forehead head tooth teeth stomach chest palm* thigh thighs calf hip hips elbow* jaw eyelid* eyeball* gum gums chin shin temple cheekbone collarbone spine skull nail nails',
  kin: 'son daughter child children kid kids baby babies toddler* boy girl grandson granddaughter grandchild* nephew niece wife husband mother father mum mom dad grandma granny gran nan partner sister brother newborn infant dog cat family roommate us six_year_old|five five|four|three|two|seven|eight|nine_year_old year_old grandad grandpa son_in_law colleague* coworker* students pupils kitten puppy guests guest customer customers cyclist neighbour neighbor flatmate',
  object:
    'glass shard* splinter* metal screw* nail needle* plastic wire blade staple* bolt bone mould mold* mouldy moldy maggot* worm* insect* cockroach* rat mouse pebble battery magnet* tooth plaster razor bleach rubber wood button stones a_stone bits_of~plastic|metal|glass|wood|rubber|bone fragment* staples pin pins razor_blade toenail fingernail bandaid band_aid bug bugs larvae ants spider beetle slug snail syringe cigarette_butt rust mouse_dropping* droppings feather pebbles grit bullet chemical* caustic lye detergent sharp',
  food: 'food soup salad cereal porridge yoghurt yogurt bread milk drink bottle tea coffee meal dinner lunch sandwich wrap burger pizza chicken meat sausage* cake biscuit* cookie* chocolate sauce jar rice pasta fish sushi juice snack* crisps formula baby_food puree ice_cream smoothie nuggets cheese egg* kebab pouch muffin oatmeal ham bacon slice granola oats sausage tuna salmon beans lasagne lasagna curry noodles dressing jam honey peanut butter yogurts icecream cream pudding pie tart bun roll rolls croissant fries nugget tofu hummus sweets candy gummy gummies beer wine water lemonade cola mash prawns prawn shrimp* mussels oyster* wings hummus',
  found: 'found find bit_into bit_down biting there_was there_were inside contain* came_out crunch* pulled spat discovered in_my|our|the|her|his',
  swallowed:
    'swallow* chok* choke inhaled gagging gagged stuck_in~throat windpipe suffocat* couldnt_breathe cant_breathe not_breathing turned_blue stopped_breathing ate~battery nearly|almost_choked gasping_for_air couldnt_breath choked_on stuck_in_his|her|my_throat lodged_in inhal*~smoke|fumes swallowing',
  sick: 'food_poisoning vomit* throwing_up threw_up throw_up puking puked salmonella e_coli listeria diarrh* violently_ill violently_sick been_sick sick_all_night made~sick got~sick made~ill stomach_cramps poisoned being_sick sick_after|from throwing_up_after norovirus poisoning vomitting vommiting being_ill_after ill_after threw_up_blood nauseous convuls* seizure* fainted passed_out unconscious dizzy_and',
  after: 'after from because since eating ate eaten following took drank drinking used using rubbed swallowed',
  allergy:
    'allergic_reaction anaphyla* epipen* epi_pen* chemical_burn* face_swelled|swelled|swollen undeclared_nut* throat_closed throat_closing burned_my_skin contains_nuts_not hives itchy_welts anaphylaxis anaphylactic tongue_swelled lips_swelled swollen_shut eyes~swollen~shut burnt|burned_my~scalp|skin|face cream~burn* nut_allergy~contain* not_labelled*~nuts|milk|peanut|sesame allergen*~missing|undeclared blisters~from_your|the face|lips|lip|eyes|tongue|throat_went|ballooned|blew~huge|up|massive|balloon',
  medical:
    'in|into|to_hospital in|to~the_hospital taken|rushed|went|ended|off_to~hospital ended_up_in~er|icu|a_e a_and_e to_a_e off_to_a_e emergency_room in_the_er called_an_ambulance ambulance_came paramedic* stitches needed_surgery on_a_drip on_one_drip a_drip intensive_care icu urgent_care burns_unit taken|took|rushed~er|hospital|ae to_ae needed_stitches needed|had_surgery resus surgery_on lost_consciousness called_the_fire_brigade|department fire_brigade poison_control poison_centre nhs_111',
  collapse:
    'gave_way gives_way collaps* fold*_up folded tipped_over tips_over snapped came_off comes_off fell_off fell_apart came_loose flew_off flies_off shatter* broke_off broke_in_half broke_under cracked_under buckled popped_off shot_off cut_out locked_up slammed_shut fell_down crashed_down snapped_off split exploded tore_off torn_off ripped_off came_undone comes_undone gave_out disintegrat* detach* unclipped toppled toppl* dropped split_in|down fell_on|apart|onto unlatched swung_open opened_by_itself opened_on_its_own cracked fell_out',
  brake: 'brake* braking steering airbag* seatbelt* seat_belt* accelerator throttle',
  fails:
    'fail* dont_work didnt_work not_work* stopped_working just_went gave_out gave_up locked jammed stuck dead went~on_a|the nothing_happened didnt_deploy not_deploy* no_longer gone snapped went_on came_undone unclipped came_off opened unlatched let_go wouldnt_stop not_stop didnt_stop dont_stop snapped_off not_inflate didnt_inflate no_response unresponsive stick sticks did_nothing does_nothing wouldnt_respond',
  hot: 'boiling scalding hot_water hot_soup hot_oil hot_steam steam soup hot_liquid acid hot_coffee hot_tea so_hot got_hot too_hot red_hot heated_up overheated gets_hot',
  shock:
    'got~a_shock got_shocked shocked_me gave~shock gives~shock shock_from|off shocks_when got_a_jolt a_jolt_from static_shock_hurt got_zapped shocked_by|from_the|my tingl* buzzing_in_my_hand electricity_through not_earthed not_grounded live_current current_through_me electric_current shocks shocking_me electrified',
  gas: 'gas_leak* leaking_gas smell*_gas smell_of_gas carbon_monoxide co_alarm toxic_fume* fumes_made gas_smell not_safe_for_child* choking_hazard* fire_hazard* safety_hazard* death_trap deathtrap it_caught_fire it_burst_into_flames it~exploded it_blew_up it_went_up_in_flames co_detector monoxide_detector monoxide_alarm carbon_monox* gas_escap* toxic_smoke poisonous_fumes fumes_make lead_paint asbestos unsafe_for_kids|children|babies could_have_killed|burned|burnt could_have_burn*~house could~killed_my|us|someone|him|her nearly_killed_my|us|him|her|me_when almost_killed_my|us|him|her nearly_burnt|burned_down nearly_set~on_fire nearly|almost_electrocuted recall_this_product',
  hype: 'inbox notification* mention* sale sales price* popularity demand timeline tweet* tiktok mind brain head internet heart hair speakers album chart* crowd comments deal deals dancefloor career business market stock playoffs team tonight_on fans laughing cheese budget data wallet salary offer* twitter detector alarm drill stick tv phones_blowing numbers meme quit cigarette* tobacco weed smokers smoker ban hookah room pot joint smoke_free fire_tv excitement mixtape volcano hot_take flavor flavour mouthwatering growth viral burst_of into_song into_tears glass_of bottle_of cup_of cut_down cut_off_from',
  hit: 'smash punch break cut kick hit beat knock bash crack split smack fracture rip twist',
  attack1: 'im_driving~into|through im_burning~down im_torching',
  carry: 'with_a|my carry bring in_my_pocket have_a got_a taking_a',
  all: 'all every whole entire bottle box packet pack bunch handful',
  inside: 'in inside',
  blaze: 'caught_fire burst_into_flames went_up_in_flames caught_alight is_on_fire exploded blew_up went_bang',
  electric: 'electric~shock* electrocut* live_wire mains_shock got_zapped zapped',
  job: 'work_at works_at where_i|she|he_work* deliver* donat* volunteer visiting gift_shop work_in',
  life: 'this_life my_life life_thing life_itself to_life of_life',
  luck: 'lucky luck fortunate good_job',
  demand: 'money_back refund_me give~back pay_up pay_me answer_me reply_now fix_this or_else',
  died: 'died dies dead dying killed passed_away lifeless put_down',
  faint:
    'passed_out fainted faint fainting unconscious lost_consciousness blacked_out collapsed_on_the collapsed_after collapsed_at seizure convulsions hallucinat* stopped_breathing heart_attack heart_racing chest_pain* palpitations had|suffered_a_stroke',
  lastnight: 'my_last_night my_last_day last_night_alive my_final_night|hours my_last_hours',
  decided: 'decided decision goodbye thanks_to_everyone thank_you_everyone tell_my made_up_my_mind forgive_me im_sorry_everyone',
};
