import { describe, expect, it } from 'vitest';
import { checkTemplate, fillTemplate, withoutBraces, type Values } from '../../../lib/replies/template';

const VALUES: Values = { 'person.first_name': 'Mara', 'brand.name': 'Brindle', 'agent.initials': '^AB', 'case.reference': null };
const text = (template: string, values: Values = VALUES): string => {
  const filled = fillTemplate(template, values);
  return filled.ok ? filled.text : filled.message;
};

describe('filling a saved reply', () => {
  it('puts the values in', () => {
    expect(fillTemplate('Hi {{person.first_name}}, {{ brand.name | upcase }} here. {{agent.initials}}', VALUES)).toEqual({
      ok: true,
      text: 'Hi Mara, BRINDLE here. ^AB',
      missing: [],
    });
  });

  it('asks for what is not known instead of inserting it raw or empty', () => {
    expect(fillTemplate('Reference {{case.reference}}, part {{part_number}}, again {{case.reference}}.', VALUES)).toEqual({
      ok: true,
      text: 'Reference ⟦case reference⟧, part ⟦part number⟧, again ⟦case reference⟧.',
      missing: [
        { name: 'case.reference', label: 'case reference' },
        { name: 'part_number', label: 'part number' },
      ],
    });
  });

  it('fills inside conditions, and asks for nothing in a branch that is not taken', () => {
    const template = '{% if case.reference %}Your case {{case.reference}}.{% else %}Hi {{person.handle}}.{% endif %}';
    expect(fillTemplate(template, VALUES)).toMatchObject({ text: 'Hi ⟦handle⟧.', missing: [{ name: 'person.handle' }] });
    expect(fillTemplate(template, { ...VALUES, 'case.reference': 'B-7' })).toMatchObject({ text: 'Your case B-7.', missing: [] });
    expect(text('{{ case.reference | default: "none yet" }}')).toBe('none yet');
  });

  it.each([
    ['Hi {{person.first_name}}, sorry.', 'Hi, sorry.'],
    ['{{person.first_name}}, sorry about that.', 'Sorry about that.'],
    ['Thank you, {{person.first_name}}. It helps.', 'Thank you. It helps.'],
    ['Thanks {{ person.first_name }}!', 'Thanks!'],
    ['Bonjour {{person.first_name}} !', 'Bonjour!'],
    ['Hola, {{person.first_name}}. Gracias', 'Hola. Gracias'],
    ['Hi {{person.first_name}}\nWe see it.', 'Hi\nWe see it.'],
  ])('mends the punctuation where no name is used: %s', (template, expected) => {
    expect(text(template, { ...VALUES, 'person.first_name': '' })).toBe(expected);
  });

  it('never takes a value for a template, whatever name someone chose', () => {
    const shown = text('Hi {{person.first_name}}.', { 'person.first_name': '{{agent.initials}} ⟦x⟧ {% if %}' });
    expect(shown).not.toMatch(/[{}⟦⟧]/);
  });
});

describe('a text that cannot be read', () => {
  it.each([
    ['Hi {{person.first_name', 'Line 1, column 4: a “{{” is never closed; add “}}”.'],
    ['Hi\n{% if brand.name %}x', 'Line 2, column 1: “{% if %}” is never closed; add “{% endif %}”.'],
    ['{{ brand.name | shout }}', 'there is no filter “shout”.'],
    ['{% include "secrets" %}', '“{% include %}” cannot be used in a saved reply.'],
    ['{% for i in (1..1000000000) %}x{% endfor %}', '“{% for %}” cannot be used in a saved reply.'],
    ['{% render "x" %}', 'cannot be used'],
  ])('is said with its place: %s', (template, message) => {
    const problem = checkTemplate(template);
    expect(problem.ok ? '' : problem.message).toContain(message);
    expect(fillTemplate(template, VALUES).ok).toBe(false);
  });

  it('is refused when it is too long, at once', () => {
    expect(checkTemplate('x'.repeat(10_001))).toMatchObject({ ok: false, message: 'The text is 10001 characters long; at most 10000 are allowed.' });
  });

  it('still reaches nobody with braces in it', () => {
    expect(withoutBraces('Hi {{person.first_name | shout}}, {% if x %}y{{ broken')).toEqual({
      text: 'Hi ⟦first name⟧, ⟦if x⟧y⟦broken⟧',
      missing: [
        { name: 'person.first_name', label: 'first name' },
        { name: 'if x', label: 'if x' },
        { name: 'broken', label: 'broken' },
      ],
    });
  });

  it('names variables that do not exist, with the one that was meant', () => {
    const checked = checkTemplate('{{ first_name }} {{ person.firstname }} {{ today }}');
    expect(checked.ok && checked.unknown.map(({ name, label }) => [name, label.includes('Did you mean “person.first_name”?')])).toEqual([
      ['first_name', true],
      ['person.firstname', true],
    ]);
  });
});
