// @generated

use ::ews_bindings::rt;
use super::{AnyItem, AnyPath, ItemChangeDescription};

/// Complex type `t:SetItemFieldType`.
///
/// Extends `t:ItemChangeDescriptionType`.
///
/// Fields inherited from [`ChangeDescription`](super::ChangeDescription): `path`.
///
/// Microsoft's reference: [`SetItemField`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/setitemfield).
#[doc(alias = "SetItemFieldType")]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SetItemField {
    /// The value of the base type, [`ItemChangeDescription`].
    pub base: ItemChangeDescription,
    /// Choice of `t:Item`, `t:Message`, `t:SharingMessage`, `t:CalendarItem`, `t:Contact`, `t:DistributionList`, `t:MeetingMessage`, `t:MeetingRequest` or 7 more, required.
    pub item: AnyItem,
}

impl SetItemField {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(path: impl Into<AnyPath>, item: impl Into<AnyItem>) -> Self {
        Self {
            base: ItemChangeDescription::new(path),
            item: item.into(),
        }
    }
}

rt::complex_type! {
    SetItemField: ItemChangeDescription = "t:SetItemFieldType", required 2, new(value(AnyPath) value(AnyItem));
    fields {
        base 1;
        0 item: choice(AnyItem) required 1;
    }
}
