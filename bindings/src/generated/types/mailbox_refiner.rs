// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::{DynamicRefinerQuery, RefinerType, SearchRefiner};

/// Complex type `t:MailboxRefinerType`, since `V2016_10_10`.
///
/// Extends `t:SearchRefinerType`.
///
/// Fields inherited from [`SearchRefiner`]: `refiner_type`, `refiner`, `result_count`.
#[doc(alias = "MailboxRefinerType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct MailboxRefiner {
    /// The value of the base type, [`SearchRefiner`].
    pub base: SearchRefiner,
    /// Element `t:MailboxDisplayName`, optional.
    pub mailbox_display_name: Option<String>,
}

impl Eq for MailboxRefiner {}

impl MailboxRefiner {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(
        refiner_type: RefinerType,
        refiner: impl Into<DynamicRefinerQuery>,
    ) -> Self {
        Self {
            base: SearchRefiner::new(refiner_type, refiner),
            mailbox_display_name: None,
        }
    }
}

rt::complex_type! {
    MailboxRefiner: SearchRefiner = "t:MailboxRefinerType", required 2, new(value value(DynamicRefinerQuery));
    elements t {
        base 3;
        0 mailbox_display_name: "MailboxDisplayName" optional;
    }
}
