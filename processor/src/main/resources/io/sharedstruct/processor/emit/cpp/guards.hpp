#if defined(SHAREDSTRUCT_CAN_LOCK)
/// A lock that is held, until this object goes or is unlocked. It can be moved, to another thread too. It must not be there any more when
/// the Shared that it came from goes; if that detaches first, the lock is given up, and this does nothing.
class Held final {
public:
    /// Which functions of C lock and unlock.
    enum class Kind {
        exclusive,
        read,
        write,
        region,
    };

    Held(sharedstruct_attachment &attachment, void *word, Kind kind, bool abandoned) noexcept
        : attachment_(&attachment), word_(word), kind_(kind), abandoned_(abandoned) {}

    Held(Held &&other) noexcept
        : attachment_(std::exchange(other.attachment_, nullptr)), word_(other.word_), kind_(other.kind_), abandoned_(other.abandoned_) {}

    Held &operator=(Held &&other) noexcept {
        if (this != &other) {
            release();
            attachment_ = std::exchange(other.attachment_, nullptr);
            word_ = other.word_;
            kind_ = other.kind_;
            abandoned_ = other.abandoned_;
        }
        return *this;
    }

    Held(const Held &) = delete;
    Held &operator=(const Held &) = delete;

    ~Held() { release(); }

    /// Whether the last holder died inside, so that what the lock protects may be half-written. The lock of the region never says so.
    bool was_abandoned() const noexcept { return abandoned_; }

    /// Whether it hasn't been unlocked or moved from.
    bool owns_lock() const noexcept { return attachment_ != nullptr; }

    /// Gives it back now. Throws an Error if it isn't held any more, because its bytes were overwritten, say.
    void unlock() {
        const int error = release();
        if (error != 0) {
            throw Error(error, "unlock");
        }
    }

private:
    int release() noexcept {
        sharedstruct_attachment *const attachment = std::exchange(attachment_, nullptr);
        if (attachment == nullptr || attachment->address == nullptr) {
            return SHAREDSTRUCT_LOST_LOCK;
        }
        int result = 0;
        switch (kind_) {
        case Kind::exclusive:
            result = sharedstruct_unlock_exclusive(attachment, static_cast<sharedstruct_lock *>(word_));
            break;
        case Kind::read:
            result = sharedstruct_unlock_read(attachment, static_cast<sharedstruct_shared_lock *>(word_));
            break;
        case Kind::write:
            result = sharedstruct_unlock_write(attachment, static_cast<sharedstruct_shared_lock *>(word_));
            break;
        case Kind::region:
            result = sharedstruct_unlock_region(attachment);
            break;
        }
        return result == 0 ? 0 : errno;
    }

    sharedstruct_attachment *attachment_;
    void *word_;
    Kind kind_;
    bool abandoned_;
};

/// An update of a struct, until this object goes or is completed, as Held is a lock. What was written inside stays in any case.
template <typename Struct>
class Update final {
public:
    Update(sharedstruct_attachment &attachment, sharedstruct_sequence &sequence, bool wakes, bool abandoned) noexcept
        : attachment_(&attachment), sequence_(&sequence), wakes_(wakes), abandoned_(abandoned) {}

    Update(Update &&other) noexcept
        : attachment_(std::exchange(other.attachment_, nullptr)), sequence_(other.sequence_), wakes_(other.wakes_),
          abandoned_(other.abandoned_) {}

    Update &operator=(Update &&other) noexcept {
        if (this != &other) {
            release();
            attachment_ = std::exchange(other.attachment_, nullptr);
            sequence_ = other.sequence_;
            wakes_ = other.wakes_;
            abandoned_ = other.abandoned_;
        }
        return *this;
    }

    Update(const Update &) = delete;
    Update &operator=(const Update &) = delete;

    ~Update() { release(); }

    /// The struct; nullptr if the update is complete, or the region detached.
    Struct *get() const noexcept { return attachment_ == nullptr ? nullptr : static_cast<Struct *>(attachment_->address); }
    Struct *operator->() const noexcept { return get(); }
    Struct &operator*() const noexcept { return *get(); }

    /// Whether a writer had died inside, so that all values have to be written.
    bool was_abandoned() const noexcept { return abandoned_; }

    /// Ends it now. Throws an Error if it isn't this one's to end, because its bytes were overwritten, say.
    void complete() {
        const int error = release();
        if (error != 0) {
            throw Error(error, "end of an update");
        }
    }

private:
    int release() noexcept {
        sharedstruct_attachment *const attachment = std::exchange(attachment_, nullptr);
        if (attachment == nullptr || attachment->address == nullptr) {
            return SHAREDSTRUCT_LOST_LOCK;
        }
        const int error = sharedstruct_end_update(attachment, sequence_) == 0 ? 0 : errno;
        if (wakes_) {
            sharedstruct_wake(attachment, sequence_);
        }
        return error;
    }

    sharedstruct_attachment *attachment_;
    sharedstruct_sequence *sequence_;
    bool wakes_;
    bool abandoned_;
};
#endif

