// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::{ArrayOfRecipients, Body, ItemId, SingleRecipient};

/// Complex type `t:SmartResponseBaseType`.
///
/// Restricts `t:ResponseObjectType`. The fields of this type are its whole content.
#[doc(alias = "SmartResponseBaseType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SmartResponseBase {
    /// Element `t:Subject`, optional.
    pub subject: Option<String>,
    /// Element `t:Body`, optional.
    pub body: Option<Box<Body>>,
    /// Element `t:ToRecipients`, optional.
    pub to_recipients: Option<ArrayOfRecipients>,
    /// Element `t:CcRecipients`, optional.
    pub cc_recipients: Option<ArrayOfRecipients>,
    /// Element `t:BccRecipients`, optional.
    pub bcc_recipients: Option<ArrayOfRecipients>,
    /// Element `t:IsReadReceiptRequested`, optional.
    pub is_read_receipt_requested: Option<bool>,
    /// Element `t:IsDeliveryReceiptRequested`, optional.
    pub is_delivery_receipt_requested: Option<bool>,
    /// Element `t:From`, optional.
    pub from: Option<Box<SingleRecipient>>,
    /// Element `t:ReferenceItemId`, optional.
    pub reference_item_id: Option<Box<ItemId>>,
}

impl Eq for SmartResponseBase {}

rt::complex_type! {
    SmartResponseBase = "t:SmartResponseBaseType";
    elements t {
        0 subject: "Subject" optional;
        1 body: "Body" optional;
        2 to_recipients: "ToRecipients" optional;
        3 cc_recipients: "CcRecipients" optional;
        4 bcc_recipients: "BccRecipients" optional;
        5 is_read_receipt_requested: "IsReadReceiptRequested" optional;
        6 is_delivery_receipt_requested: "IsDeliveryReceiptRequested" optional;
        7 from: "From" optional;
        8 reference_item_id: "ReferenceItemId" optional;
    }
}
