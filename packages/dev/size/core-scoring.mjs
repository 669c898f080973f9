// The smallest useful calculation: from rows to weighted scores. What it imports is the budget "core scoring path".
export { achievement } from '@takar/core';
