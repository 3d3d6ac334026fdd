// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::{Body, SmartResponseBase};

/// Complex type `t:SmartResponseType`.
///
/// Extends `t:SmartResponseBaseType`.
///
/// Fields inherited from [`SmartResponseBase`]: `subject`, `body`, `to_recipients`, `cc_recipients`, `bcc_recipients`, `is_read_receipt_requested`, `is_delivery_receipt_requested`, `from`, `reference_item_id`.
#[doc(alias = "SmartResponseType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SmartResponse {
    /// The value of the base type, [`SmartResponseBase`].
    pub base: SmartResponseBase,
    /// Element `t:NewBodyContent`, optional.
    pub new_body_content: Option<Box<Body>>,
}

impl Eq for SmartResponse {}

rt::complex_type! {
    SmartResponse: SmartResponseBase = "t:SmartResponseType";
    elements t {
        base 9;
        0 new_body_content: "NewBodyContent" optional;
    }
}
