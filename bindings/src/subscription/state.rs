//! The saved state of a pull subscription.

use std::fmt;
use std::str::FromStr;

use crate::types::{SubscriptionId, Watermark};
use crate::{Error, ErrorKind, Result};

/// The state of a pull subscription between two runs of a program: its id and its watermark.
///
/// `Display` and `FromStr` convert a state to and from a text that a program can store. The text names the folders and
/// events of the subscription by a number, so that a state is never used for other folders or events. The change keys of the
/// folders and the timeout can be others.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct PullState {
    /// A hash of the folders and events.
    pub(super) request: u64,
    pub(super) id: SubscriptionId,
    pub(super) watermark: Watermark,
}

impl PullState {
    /// Returns the text of the element `SubscriptionId`.
    pub fn subscription_id(&self) -> &str {
        self.id.as_str()
    }

    /// Returns the text of the element `Watermark`.
    pub fn watermark(&self) -> &str {
        self.watermark.as_str()
    }
}

impl fmt::Display for PullState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (id, watermark) = (self.id.as_str(), self.watermark.as_str());
        write!(f, "pull\n{:016x}\n{}\n{id}{watermark}", self.request, id.len())
    }
}

impl FromStr for PullState {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self> {
        let read = || {
            let (request, rest) = text.strip_prefix("pull\n")?.split_once('\n')?;
            let (length, rest) = rest.split_once('\n')?;
            let (id, watermark) = rest.split_at_checked(length.parse().ok()?)?;
            let request = u64::from_str_radix(request, 16).ok()?;
            Some(Self {
                request,
                id: SubscriptionId::new(id).ok()?,
                watermark: Watermark::new(watermark).ok()?,
            })
        };
        read().ok_or_else(|| {
            let found: String = text.chars().take(60).collect();
            let message = format!(
                "expected a saved state of a pull subscription, found {found:?}; start a new subscription without a state"
            );
            Error::new(ErrorKind::Subscription, message)
        })
    }
}

/// Stored as its text.
#[cfg(feature = "serde")]
impl serde::Serialize for PullState {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(feature = "serde")]
impl<'de> serde::Deserialize<'de> for PullState {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = <std::borrow::Cow<'de, str>>::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}
