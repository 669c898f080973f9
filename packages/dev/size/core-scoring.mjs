// The smallest useful calculation: one indicator by one policy, its achievement and its band.
export { PEMDA_UNCAPPED, SCALE_FIVE, achievementRule, bandOnScale, evaluate } from '@takar/core';
