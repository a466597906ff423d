class State(_enum.IntEnum):
    CLOSED = 0
    OPEN = 1

class Account(_Region):
    """An account with a lock of each kind, in the order of the declaration."""

    NAME: _t.ClassVar[str]
    #: How it is.
    state: _Field[_t.Union[State, int], _t.Union[State, int]]
    #: Protects the balance.
    lock: _Field[_Lock, _t.NoReturn]
    #: The balance.
    balance: _Field[int, int]
    #: Returns who reads and who writes.
    readers: _Field[_Lock, _t.NoReturn]
    #: Returns what counts the updates.
    sequence: _Field[_Sequence, _t.NoReturn]
    #: Returns a lock that came later.
    second: _Field[_Lock, _t.NoReturn]
    def __init__(
        self,
        *,
        state: _t.Union[State, int] = ...,
        balance: int = ...,
    ) -> None: ...
