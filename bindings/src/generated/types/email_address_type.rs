// @generated

use ::ews_bindings::{Result, rt};

use super::{ItemId, MailboxType, NonEmptyString};

/// Complex type `t:EmailAddressType`.
///
/// Extends `t:BaseEmailAddressType`.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct EmailAddressType {
    /// Element `t:Name`, optional.
    pub name: Option<String>,
    /// Element `t:EmailAddress`, optional.
    pub email_address: Option<NonEmptyString>,
    /// Element `t:RoutingType`, optional.
    pub routing_type: Option<NonEmptyString>,
    /// Element `t:MailboxType`, optional.
    pub mailbox_type: Option<MailboxType>,
    /// Element `t:ItemId`, optional.
    pub item_id: Option<Box<ItemId>>,
    /// Element `t:OriginalDisplayName`, optional, since `Exchange2013_SP1`.
    pub original_display_name: Option<String>,
}

impl Eq for EmailAddressType {}

rt::complex_type!(
    EmailAddressType { name: "t:EmailAddressType", model:
    "t:Name?, t:EmailAddress?, t:RoutingType?, t:MailboxType?, t:ItemId?, t:OriginalDisplayName?"
    }
);

rt::placeholder_default!(EmailAddressType);

impl rt::ReadComplex for EmailAddressType {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "Name") => reader.fill(&mut self.name, tag),
            (rt::T, "EmailAddress") => reader.fill(&mut self.email_address, tag),
            (rt::T, "RoutingType") => reader.fill(&mut self.routing_type, tag),
            (rt::T, "MailboxType") => reader.fill(&mut self.mailbox_type, tag),
            (rt::T, "ItemId") => reader.fill(&mut self.item_id, tag),
            (rt::T, "OriginalDisplayName") => {
                reader.fill(&mut self.original_display_name, tag)
            }
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for EmailAddressType {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:Name", &self.name);
        out.element("t:EmailAddress", &self.email_address);
        out.element("t:RoutingType", &self.routing_type);
        out.element("t:MailboxType", &self.mailbox_type);
        out.element("t:ItemId", &self.item_id);
        out.element("t:OriginalDisplayName", &self.original_display_name);
    }
}
