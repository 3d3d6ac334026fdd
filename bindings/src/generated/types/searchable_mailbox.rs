// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::placeholder_new!(
    SearchableMailbox: placeholder, text, placeholder, text, text, placeholder, text
);

impl rt::ReadComplex for SearchableMailbox {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "Guid") => reader.require(&mut self.guid, tag, 0),
            (rt::T, "PrimarySmtpAddress") => {
                reader.require(&mut self.primary_smtp_address, tag, 1)
            }
            (rt::T, "IsExternalMailbox") => {
                reader.require(&mut self.is_external_mailbox, tag, 2)
            }
            (rt::T, "ExternalEmailAddress") => {
                reader.require(&mut self.external_email_address, tag, 3)
            }
            (rt::T, "DisplayName") => reader.require(&mut self.display_name, tag, 4),
            (rt::T, "IsMembershipGroup") => {
                reader.require(&mut self.is_membership_group, tag, 5)
            }
            (rt::T, "ReferenceId") => reader.require(&mut self.reference_id, tag, 6),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for SearchableMailbox {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:Guid", &self.guid);
        out.element("t:PrimarySmtpAddress", &self.primary_smtp_address);
        out.element("t:IsExternalMailbox", &self.is_external_mailbox);
        out.element("t:ExternalEmailAddress", &self.external_email_address);
        out.element("t:DisplayName", &self.display_name);
        out.element("t:IsMembershipGroup", &self.is_membership_group);
        out.element("t:ReferenceId", &self.reference_id);
    }
}
