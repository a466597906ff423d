class Derived(_Region):
    """The struct demo.Derived."""

    text: _Field[str, str]
    text_bytes: _Field[bytes, _Bytes]
    shared: _Field[int, int]
    own: _Field[int, int]
    def __init__(
        self,
        *,
        text: str = ...,
        shared: int = ...,
        own: int = ...,
    ) -> None: ...
