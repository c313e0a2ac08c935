import {
  Link,
  sidebarConfig,
  useSidebarOpenState,
} from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import { LogoMark } from './LogoMark';

const useStyles = makeStyles(theme => ({
  root: {
    height: 3 * sidebarConfig.logoHeight,
    display: 'flex',
    alignItems: 'center',
    marginBottom: -14,
  },
  link: {
    display: 'flex',
    alignItems: 'center',
    marginLeft: theme.spacing(3) - 2,
    color: theme.palette.navigation.selectedColor,
  },
  name: {
    marginLeft: theme.spacing(1),
    fontSize: 16,
    fontWeight: 700,
    whiteSpace: 'nowrap',
  },
}));

export const SidebarLogo = () => {
  const classes = useStyles();
  const { isOpen } = useSidebarOpenState();

  return (
    <div className={classes.root}>
      <Link to="/" underline="none" className={classes.link} aria-label="Home">
        <LogoMark />
        {isOpen && <span className={classes.name}>Compute Choice</span>}
      </Link>
    </div>
  );
};
