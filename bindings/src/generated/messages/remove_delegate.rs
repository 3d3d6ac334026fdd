// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::super::types::{ArrayOfUserId, EmailAddressType};
use super::BaseDelegate;

/// Removes delegates from a mailbox.
///
/// Complex type `m:RemoveDelegateType`.
///
/// Extends `m:BaseDelegateType`.
/// Global element `m:RemoveDelegate`.
///
/// Example, and the other operations of the area: [Delegates and sharing](super::super::operation_index#delegates-and-sharing).
///
/// Fields inherited from [`BaseDelegate`]: `mailbox`.
///
/// Microsoft's reference: [`RemoveDelegate`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/removedelegate-operation).
#[doc(alias = "RemoveDelegateType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct RemoveDelegate {
    /// The value of the base type, [`BaseDelegate`].
    pub base: BaseDelegate,
    /// Element `m:UserIds`, required.
    pub user_ids: ArrayOfUserId,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for RemoveDelegate {}

impl RemoveDelegate {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(
        mailbox: impl Into<EmailAddressType>,
        user_ids: impl Into<ArrayOfUserId>,
    ) -> Self {
        Self {
            base: BaseDelegate::new(mailbox),
            user_ids: user_ids.into(),
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    RemoveDelegate: BaseDelegate = "m:RemoveDelegateType", required 2, new(value(EmailAddressType) value(ArrayOfUserId));
    elements m {
        base 1;
        0 user_ids: "UserIds" required 1;
    }
    kept { kept }
}

rt::root! {
    RemoveDelegate = "m:RemoveDelegate"
}
