class Sink(_Region):
    """Nothing to read."""

    NAME: _t.ClassVar[str]
    x: _Field[int, int]
    text: _Field[str, str]
    text_bytes: _Field[bytes, _Bytes]
    def __init__(
        self,
        *,
        x: int = ...,
        text: str = ...,
    ) -> None: ...
