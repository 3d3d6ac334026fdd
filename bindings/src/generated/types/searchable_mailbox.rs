// @generated

use ::ews_bindings::{Result, xml};

use super::Guid;

/// Complex type `t:SearchableMailboxType`, since `Exchange2013_SP1`.
#[doc(alias = "SearchableMailboxType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SearchableMailbox {
    /// Element `t:Guid`, required.
    pub guid: Guid,
    /// Element `t:PrimarySmtpAddress`, required.
    pub primary_smtp_address: String,
    /// Element `t:IsExternalMailbox`, required.
    pub is_external_mailbox: bool,
    /// Element `t:ExternalEmailAddress`, required.
    pub external_email_address: String,
    /// Element `t:DisplayName`, required.
    pub display_name: String,
    /// Element `t:IsMembershipGroup`, required.
    pub is_membership_group: bool,
    /// Element `t:ReferenceId`, required.
    pub reference_id: String,
}

impl Eq for SearchableMailbox {}

xml::complex_type!(
    SearchableMailbox { name: "t:SearchableMailboxType", required:
    "t:Guid, t:PrimarySmtpAddress, t:IsExternalMailbox, t:ExternalEmailAddress, t:DisplayName, t:IsMembershipGroup, t:ReferenceId",
    bits: 7, model:
    "t:Guid, t:PrimarySmtpAddress, t:IsExternalMailbox, t:ExternalEmailAddress, t:DisplayName, t:IsMembershipGroup, t:ReferenceId"
    }
);

impl SearchableMailbox {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(
        guid: Guid,
        primary_smtp_address: impl Into<String>,
        is_external_mailbox: bool,
        external_email_address: impl Into<String>,
        display_name: impl Into<String>,
        is_membership_group: bool,
        reference_id: impl Into<String>,
    ) -> Self {
        Self {
            guid,
            primary_smtp_address: primary_smtp_address.into(),
            is_external_mailbox,
            external_email_address: external_email_address.into(),
            display_name: display_name.into(),
            is_membership_group,
            reference_id: reference_id.into(),
        }
    }
}

xml::blank_new!(SearchableMailbox: blank, text, blank, text, text, blank, text);

impl xml::ReadNode for SearchableMailbox {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "Guid") => input.require(&mut self.guid, tag, 0),
            (xml::T, "PrimarySmtpAddress") => {
                input.require(&mut self.primary_smtp_address, tag, 1)
            }
            (xml::T, "IsExternalMailbox") => {
                input.require(&mut self.is_external_mailbox, tag, 2)
            }
            (xml::T, "ExternalEmailAddress") => {
                input.require(&mut self.external_email_address, tag, 3)
            }
            (xml::T, "DisplayName") => input.require(&mut self.display_name, tag, 4),
            (xml::T, "IsMembershipGroup") => {
                input.require(&mut self.is_membership_group, tag, 5)
            }
            (xml::T, "ReferenceId") => input.require(&mut self.reference_id, tag, 6),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for SearchableMailbox {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:Guid", &self.guid);
        out.element("t:PrimarySmtpAddress", &self.primary_smtp_address);
        out.element("t:IsExternalMailbox", &self.is_external_mailbox);
        out.element("t:ExternalEmailAddress", &self.external_email_address);
        out.element("t:DisplayName", &self.display_name);
        out.element("t:IsMembershipGroup", &self.is_membership_group);
        out.element("t:ReferenceId", &self.reference_id);
    }
}
