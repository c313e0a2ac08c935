export * from './chosenOption';
export * from './assumptionWords';
export * from './moneyWords';
export * from './optionTitle';
export * from './platformViews';
export * from './sizingFacts';
export * from './unpricedItems';
