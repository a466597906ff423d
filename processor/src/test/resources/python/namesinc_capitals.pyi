class Range(_enum.IntEnum):
    LEAST = -2147483648
    MIDDLE = 0
    GREATEST = 2147483647

class NamesInC_Capitals(_Region):
    """The struct demo.NamesInC.Capitals."""

    NULL: _Field[int, int]
    EOF: _Field[int, int]
    TRUE: _Field[int, int]
    IN: _Field[int, int]
    OUT: _Field[int, int]
    CONST: _Field[int, int]
    VOID: _Field[int, int]
    ERROR: _Field[int, int]
    DELETE: _Field[int, int]
    range: _Field[_t.Union[Range, int], _t.Union[Range, int]]
    wide: _Field[_t.Union[Range, int], _t.Union[Range, int]]
    def __init__(
        self,
        *,
        NULL: int = ...,
        EOF: int = ...,
        TRUE: int = ...,
        IN: int = ...,
        OUT: int = ...,
        CONST: int = ...,
        VOID: int = ...,
        ERROR: int = ...,
        DELETE: int = ...,
        range: _t.Union[Range, int] = ...,
        wide: _t.Union[Range, int] = ...,
    ) -> None: ...
