import { cssAboveFloor } from '../floor.mjs';

/** Library functions and patterns younger than the browser floor (packages/dev/config/floor.mjs); syntax is lowered by the build. */
export const floorSyntax = [
  {
    selector: 'CallExpression[callee.property.name=/^(toSorted|toReversed|toSpliced)$/]',
    message: 'Younger than Chrome 109 and Safari 15.4: copy with slice() first.',
  },
  {
    selector: 'CallExpression[callee.property.name="with"][arguments.length=2]',
    message: 'Array.prototype.with is younger than the browser floor.',
  },
  {
    selector: 'Literal[regex.pattern=/\\(\\?<[=!]/]',
    message: 'A look-behind does not parse in Safari 15.4, and takes the whole file with it.',
  },
  { selector: 'Literal[regex.flags=/[vd]/]', message: 'This flag is younger than the browser floor.' },
];

/** The same for styles inside `css` templates. */
export const floorStyles = [
  {
    selector: `TaggedTemplateExpression[tag.name="css"] TemplateElement[value.raw=${cssAboveFloor}]`,
    message: 'This CSS is younger than the browser floor (packages/dev/config/floor.mjs).',
  },
];
