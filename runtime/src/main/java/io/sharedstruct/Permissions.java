package io.sharedstruct;

/**
 * Who may open a region. The creator sets them, whatever the umask of the process is; an opener says by them whom it
 * trusts.
 *
 * <p>An opener that asks for {@link #OWNER} refuses a region that another user owns, and any opener refuses a region
 * that lets group or others write when it didn't ask for that. Mode bits are those of POSIX; on Windows the access
 * control list of the section says the same.
 */
public enum Permissions {
    /** The user alone: mode 0600; on Windows the user and SYSTEM. The default. */
    OWNER(0600),

    /** The user writes, the group reads: mode 0640; on Windows as {@link #ALL_READ}, which has no groups of this kind. */
    GROUP_READ(0640),

    /** The user and the group write: mode 0660; on Windows as {@link #ALL_READ_WRITE}. */
    GROUP_READ_WRITE(0660),

    /** The user writes, everyone reads: mode 0644. */
    ALL_READ(0644),

    /** Everyone writes: mode 0666. Everyone can then change, truncate and destroy what is in the region. */
    ALL_READ_WRITE(0666);

    private final int mode;

    Permissions(int mode) {
        this.mode = mode;
    }

    /**
     * The permissions as POSIX mode bits.
     *
     * @return the mode, as {@code chmod} takes it
     */
    public int mode() {
        return mode;
    }
}
