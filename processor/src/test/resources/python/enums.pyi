class State(_enum.IntEnum):
    NEW = 0
    OPEN = 1
    CLOSED = 2

class Side(_enum.IntEnum):
    UNSET = 0
    BUY = 66
    SELL = 83
    NONE = 255

class Level(_enum.IntEnum):
    LOW = -1
    NORMAL = 0
    HIGH = 32767
    UNKNOWN = -32768

class java_lang_Thread_State(_enum.IntEnum):
    NEW = 0
    RUNNABLE = 1
    BLOCKED = 2
    WAITING = 3
    TIMED_WAITING = 4
    TERMINATED = 5

class Enums(_Region):
    """The struct demo.Enums."""

    NAME: _t.ClassVar[str]
    state: _Field[_t.Union[State, int], _t.Union[State, int]]
    side: _Field[_t.Union[Side, int], _t.Union[Side, int]]
    level: _Field[Level, _t.Union[Level, int]]
    phase: _Field[
        _Array[_t.Union[State, int], _t.Union[State, int]],
        _t.Iterable[_t.Union[State, int]],
    ]
    grid: _Field[
        _Array[_Array[Level, _t.Union[Level, int]], _t.Iterable[_t.Union[Level, int]]],
        _t.Iterable[_t.Iterable[_t.Union[Level, int]]],
    ]
    old: _Field[
        _Array[
            _t.Union[java_lang_Thread_State, int],
            _t.Union[java_lang_Thread_State, int],
        ],
        _t.Iterable[_t.Union[java_lang_Thread_State, int]],
    ]
    big: _Field[_t.Union[State, int], _t.Union[State, int]]
    def __init__(
        self,
        *,
        state: _t.Union[State, int] = ...,
        side: _t.Union[Side, int] = ...,
        level: _t.Union[Level, int] = ...,
        phase: _t.Iterable[_t.Union[State, int]] = ...,
        grid: _t.Iterable[_t.Iterable[_t.Union[Level, int]]] = ...,
        old: _t.Iterable[_t.Union[java_lang_Thread_State, int]] = ...,
        big: _t.Union[State, int] = ...,
    ) -> None: ...
