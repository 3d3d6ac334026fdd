// @generated

use ::ews_bindings::{Result, rt};

use super::{ArrayOfRecipients, Body, ItemId, SingleRecipient};

/// Complex type `t:SmartResponseBaseType`.
///
/// Restricts `t:ResponseObjectType`: it has only what is listed here.
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

rt::complex_type!(
    SmartResponseBase { name: "t:SmartResponseBaseType", model:
    "t:Subject?, t:Body?, t:ToRecipients?, t:CcRecipients?, t:BccRecipients?, t:IsReadReceiptRequested?, t:IsDeliveryReceiptRequested?, t:From?, t:ReferenceItemId?"
    }
);

rt::placeholder_default!(SmartResponseBase);

impl rt::ReadComplex for SmartResponseBase {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "Subject") => reader.fill(&mut self.subject, tag),
            (rt::T, "Body") => reader.fill(&mut self.body, tag),
            (rt::T, "ToRecipients") => reader.fill(&mut self.to_recipients, tag),
            (rt::T, "CcRecipients") => reader.fill(&mut self.cc_recipients, tag),
            (rt::T, "BccRecipients") => reader.fill(&mut self.bcc_recipients, tag),
            (rt::T, "IsReadReceiptRequested") => {
                reader.fill(&mut self.is_read_receipt_requested, tag)
            }
            (rt::T, "IsDeliveryReceiptRequested") => {
                reader.fill(&mut self.is_delivery_receipt_requested, tag)
            }
            (rt::T, "From") => reader.fill(&mut self.from, tag),
            (rt::T, "ReferenceItemId") => reader.fill(&mut self.reference_item_id, tag),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for SmartResponseBase {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:Subject", &self.subject);
        out.element("t:Body", &self.body);
        out.element("t:ToRecipients", &self.to_recipients);
        out.element("t:CcRecipients", &self.cc_recipients);
        out.element("t:BccRecipients", &self.bcc_recipients);
        out.element("t:IsReadReceiptRequested", &self.is_read_receipt_requested);
        out.element("t:IsDeliveryReceiptRequested", &self.is_delivery_receipt_requested);
        out.element("t:From", &self.from);
        out.element("t:ReferenceItemId", &self.reference_item_id);
    }
}
