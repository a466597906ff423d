/// A struct in a region of shared memory that this process is attached to, until this object goes or detaches. Shared<const T> is
/// attached read-only. It can be moved, not copied. One thread attaches, detaches and moves; all may use the struct and its locks meanwhile.
template <typename T>
class Shared {
public:
    using Struct = std::remove_const_t<T>;

    /// Attached to the region whose name the struct declares.
    Shared() : Shared(Options{}) {}

    explicit Shared(const Options &options) : Shared(declared_name(), options) {}

    /// Attached to the region of a name, in UTF-8. Throws an Error.
    explicit Shared(const std::string &name, const Options &options = {}) {
        const int error = open(name, options);
        if (error != 0) {
            throw Error(error, detail::refusal(*attachment_, name, error, Layout<Struct>::fingerprint));
        }
    }

    /// The same without exceptions: if error isn't 0, its category is category(), and what is returned is not attached.
    static Shared attach(const std::string &name, const Options &options, std::error_code &error) {
        Shared shared{Detached{}};
        error.assign(shared.open(name, options), category());
        return shared;
    }

    Shared(Shared &&other) noexcept : attachment_(std::move(other.attachment_)) {}

    /// Detaches from what it was attached to before.
    Shared &operator=(Shared &&other) noexcept {
        if (this != &other) {
            leave();
            attachment_ = std::move(other.attachment_);
        }
        return *this;
    }

    Shared(const Shared &) = delete;
    Shared &operator=(const Shared &) = delete;

    ~Shared() { leave(); }

    /// The struct; nullptr if detached or moved from.
    T *get() const noexcept { return attachment_ ? static_cast<T *>(attachment_->address) : nullptr; }

    /// The struct. Throws an Error if detached or moved from.
    T *operator->() const { return attached(); }
    T &operator*() const { return *attached(); }

    explicit operator bool() const noexcept { return get() != nullptr; }

    /// All fields of the struct by value.
    Fields<T> fields() const { return Fields<T>(attached()); }

    /// Whether the region says how its fields lie, and they lie as here; false for one that another program made, which says nothing.
    bool verified() const noexcept { return get() != nullptr && attachment_->verified != 0; }

    /// Whether this object has created the region: never, since regions are created in Java, and C++ opens what is there.
    static constexpr bool created() noexcept { return false; }

    /// The name of the region; empty if moved from.
    std::string name() const { return attachment_ ? attachment_->name : ""; }

    /// For the functions of C. Throws an Error if detached or moved from.
    sharedstruct_attachment &attachment() const {
        attached();
        return *attachment_;
    }

    /// Detaches; the last one to do so removes the name of a region that goes with its last holder. Does nothing if not attached. Throws
    /// an Error if the name may have stayed; detached it is all the same.
    void detach() {
        std::error_code error;
        detach(error);
        if (error) {
            throw Error(error.value(), detail::quoted("detach", name()));
        }
    }

    void detach(std::error_code &error) noexcept { error.assign(leave(), category()); }

