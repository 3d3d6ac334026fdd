//! The kinds of faults, with their names in the text form.

use std::time::Duration;

/// A kind of fault. The constructors of [`Fault`](super::Fault) describe the kinds.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Kind {
    Busy(Option<Duration>),
    BusyMessages(Option<Duration>),
    BusyInside(Option<Duration>),
    Unavailable(Option<Duration>),
    InvalidState,
    InvalidStateFault,
    UnknownCode,
    CorruptItem(u32),
    StateRepeated,
    StateMissing,
    ShortPage(u32),
    ForbiddenCharacters,
    ForbiddenReferences,
    UnknownItem,
    UnknownChange,
    ExtraElements,
    WrongNamespace,
    HttpsNamespaces,
    Html,
    HtmlError,
    Login,
    SignIn,
    BadGateway,
    GatewayTimeout,
    Crash,
    Lost,
    Cut(CutPoint),
    Slow(Duration),
    Hang,
}

/// The point at which a connection is cut.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum CutPoint {
    Byte(usize),
    /// A fraction of the length of the response, from 0 to 1.
    Part(f64),
}

/// The argument of a kind in the text form. Each variant has the current value.
pub(super) enum Argument {
    None,
    Back(Option<Duration>),
    Pause(Duration),
    Number(u32),
    Byte(usize),
}

impl Kind {
    /// Each kind. An argument has its default value.
    pub(super) const ALL: [Self; 29] = [
        Self::Busy(None),
        Self::BusyMessages(None),
        Self::BusyInside(None),
        Self::Unavailable(None),
        Self::InvalidState,
        Self::InvalidStateFault,
        Self::UnknownCode,
        Self::CorruptItem(1),
        Self::StateRepeated,
        Self::StateMissing,
        Self::ShortPage(1),
        Self::ForbiddenCharacters,
        Self::ForbiddenReferences,
        Self::UnknownItem,
        Self::UnknownChange,
        Self::ExtraElements,
        Self::WrongNamespace,
        Self::HttpsNamespaces,
        Self::Html,
        Self::HtmlError,
        Self::Login,
        Self::SignIn,
        Self::BadGateway,
        Self::GatewayTimeout,
        Self::Crash,
        Self::Lost,
        Self::Cut(CutPoint::Byte(0)),
        Self::Slow(Duration::from_millis(1)),
        Self::Hang,
    ];

    pub(super) fn name(&self) -> &'static str {
        match self {
            Self::Busy(_) => "busy",
            Self::BusyMessages(_) => "busy-messages",
            Self::BusyInside(_) => "busy-inside",
            Self::Unavailable(_) => "unavailable",
            Self::InvalidState => "invalid-state",
            Self::InvalidStateFault => "invalid-state-fault",
            Self::UnknownCode => "unknown-code",
            Self::CorruptItem(_) => "corrupt-item",
            Self::StateRepeated => "state-repeated",
            Self::StateMissing => "state-missing",
            Self::ShortPage(_) => "short-page",
            Self::ForbiddenCharacters => "forbidden-characters",
            Self::ForbiddenReferences => "forbidden-references",
            Self::UnknownItem => "unknown-item",
            Self::UnknownChange => "unknown-change",
            Self::ExtraElements => "extra-elements",
            Self::WrongNamespace => "wrong-namespace",
            Self::HttpsNamespaces => "https-namespaces",
            Self::Html => "html",
            Self::HtmlError => "html-error",
            Self::Login => "login",
            Self::SignIn => "sign-in",
            Self::BadGateway => "bad-gateway",
            Self::GatewayTimeout => "gateway-timeout",
            Self::Crash => "crash",
            Self::Lost => "lost",
            Self::Cut(_) => "cut",
            Self::Slow(_) => "slow",
            Self::Hang => "hang",
        }
    }

    pub(super) fn argument(&self) -> Argument {
        match self {
            Self::Busy(wait)
            | Self::BusyMessages(wait)
            | Self::BusyInside(wait)
            | Self::Unavailable(wait) => Argument::Back(*wait),
            Self::Slow(pause) => Argument::Pause(*pause),
            Self::ShortPage(number) | Self::CorruptItem(number) => Argument::Number(*number),
            Self::Cut(CutPoint::Byte(byte)) => Argument::Byte(*byte),
            _ => Argument::None,
        }
    }

    /// Returns this kind with a number as argument, or `None` if the kind does not have an argument.
    pub(super) fn with_argument(&self, number: u32) -> Option<Self> {
        let milliseconds = Duration::from_millis(number.into());
        let wait = Some(milliseconds);
        Some(match self {
            Self::Busy(_) => Self::Busy(wait),
            Self::BusyMessages(_) => Self::BusyMessages(wait),
            Self::BusyInside(_) => Self::BusyInside(wait),
            Self::Unavailable(_) => Self::Unavailable(wait),
            Self::ShortPage(_) => Self::ShortPage(number.max(1)),
            Self::CorruptItem(_) => Self::CorruptItem(number.max(1)),
            Self::Cut(_) => Self::Cut(CutPoint::Byte(usize::try_from(number).ok()?)),
            Self::Slow(_) => Self::Slow(milliseconds),
            _ => return None,
        })
    }

    /// Returns `true` for the kinds that concern only the two sync operations.
    pub(super) fn is_of_sync(&self) -> bool {
        matches!(
            self,
            Self::InvalidState
                | Self::InvalidStateFault
                | Self::StateRepeated
                | Self::StateMissing
                | Self::ShortPage(_)
                | Self::UnknownChange
        )
    }

    /// Returns `true` if the fault can occur at a request of an operation.
    pub(super) fn applies_to(&self, operation: &str) -> bool {
        !self.is_of_sync() || is_sync(operation)
    }
}

/// Returns `true` for the names of the two sync operations.
pub(super) fn is_sync(operation: &str) -> bool {
    matches!(operation, "SyncFolderItems" | "SyncFolderHierarchy")
}
