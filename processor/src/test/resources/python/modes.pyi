class State(_enum.IntEnum):
    NEW = 0
    RUNNABLE = 1
    BLOCKED = 2
    WAITING = 3
    TIMED_WAITING = 4
    TERMINATED = 5

class Modes(_Region):
    """Each kind of ordered access."""

    count: _Field[int, int]
    #: Big-endian on any machine.
    total: _Field[int, int]
    letter: _Field[str, str]
    ready: _Field[bool, bool]
    price: _Field[float, float]
    sum: _Field[int, int]
    open: _Field[bool, bool]
    state: _Field[_t.Union[State, int], _t.Union[State, int]]
    delay: _Field[int, int]
    level: _Field[_Array[int, int], _t.Iterable[int]]
    cells: _Field[
        _Array[
            _Array[_t.Union[State, int], _t.Union[State, int]],
            _t.Iterable[_t.Union[State, int]],
        ],
        _t.Iterable[_t.Iterable[_t.Union[State, int]]],
    ]
    step: _Field[_Array[int, int], _t.Iterable[int]]
    def __init__(
        self,
        *,
        count: int = ...,
        total: int = ...,
        letter: str = ...,
        ready: bool = ...,
        price: float = ...,
        sum: int = ...,
        open: bool = ...,
        state: _t.Union[State, int] = ...,
        delay: int = ...,
        level: _t.Iterable[int] = ...,
        cells: _t.Iterable[_t.Iterable[_t.Union[State, int]]] = ...,
        step: _t.Iterable[int] = ...,
    ) -> None: ...
    def level_numpy(self) -> _t.Any: ...
    def step_numpy(self) -> _t.Any: ...
