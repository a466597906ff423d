class Orders_Plain(_Region):
    """The struct demo.Orders.Plain."""

    x: _Field[int, int]
    y: _Field[int, int]
    def __init__(
        self,
        *,
        x: int = ...,
        y: int = ...,
    ) -> None: ...
