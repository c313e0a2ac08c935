export {
  demoActionsModule,
  demoFilesPlugin,
  demoLocationsModule,
} from './modules';
