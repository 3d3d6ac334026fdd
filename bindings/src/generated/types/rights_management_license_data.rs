// @generated

use ::ews_bindings::{Result, rt};

/// Complex type `t:RightsManagementLicenseDataType`, since `Exchange2013_SP1`.
#[doc(alias = "RightsManagementLicenseDataType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct RightsManagementLicenseData {
    /// Element `t:RightsManagedMessageDecryptionStatus`, optional.
    pub rights_managed_message_decryption_status: Option<i32>,
    /// Element `t:RmsTemplateId`, optional.
    pub rms_template_id: Option<String>,
    /// Element `t:TemplateName`, optional.
    pub template_name: Option<String>,
    /// Element `t:TemplateDescription`, optional.
    pub template_description: Option<String>,
    /// Element `t:EditAllowed`, optional.
    pub edit_allowed: Option<bool>,
    /// Element `t:ReplyAllowed`, optional.
    pub reply_allowed: Option<bool>,
    /// Element `t:ReplyAllAllowed`, optional.
    pub reply_all_allowed: Option<bool>,
    /// Element `t:ForwardAllowed`, optional.
    pub forward_allowed: Option<bool>,
    /// Element `t:ModifyRecipientsAllowed`, optional.
    pub modify_recipients_allowed: Option<bool>,
    /// Element `t:ExtractAllowed`, optional.
    pub extract_allowed: Option<bool>,
    /// Element `t:PrintAllowed`, optional.
    pub print_allowed: Option<bool>,
    /// Element `t:ExportAllowed`, optional.
    pub export_allowed: Option<bool>,
    /// Element `t:ProgrammaticAccessAllowed`, optional.
    pub programmatic_access_allowed: Option<bool>,
    /// Element `t:IsOwner`, optional.
    pub is_owner: Option<bool>,
    /// Element `t:ContentOwner`, optional.
    pub content_owner: Option<String>,
    /// Element `t:ContentExpiryDate`, optional.
    pub content_expiry_date: Option<String>,
}

impl Eq for RightsManagementLicenseData {}

rt::complex_type!(
    RightsManagementLicenseData { name: "t:RightsManagementLicenseDataType", model:
    "t:RightsManagedMessageDecryptionStatus?, t:RmsTemplateId?, t:TemplateName?, t:TemplateDescription?, t:EditAllowed?, t:ReplyAllowed?, t:ReplyAllAllowed?, t:ForwardAllowed?, t:ModifyRecipientsAllowed?, t:ExtractAllowed?, t:PrintAllowed?, t:ExportAllowed?, t:ProgrammaticAccessAllowed?, t:IsOwner?, t:ContentOwner?, t:ContentExpiryDate?"
    }
);

rt::placeholder_default!(RightsManagementLicenseData);

impl rt::ReadComplex for RightsManagementLicenseData {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "RightsManagedMessageDecryptionStatus") => {
                reader.fill(&mut self.rights_managed_message_decryption_status, tag)
            }
            (rt::T, "RmsTemplateId") => reader.fill(&mut self.rms_template_id, tag),
            (rt::T, "TemplateName") => reader.fill(&mut self.template_name, tag),
            (rt::T, "TemplateDescription") => {
                reader.fill(&mut self.template_description, tag)
            }
            (rt::T, "EditAllowed") => reader.fill(&mut self.edit_allowed, tag),
            (rt::T, "ReplyAllowed") => reader.fill(&mut self.reply_allowed, tag),
            (rt::T, "ReplyAllAllowed") => reader.fill(&mut self.reply_all_allowed, tag),
            (rt::T, "ForwardAllowed") => reader.fill(&mut self.forward_allowed, tag),
            (rt::T, "ModifyRecipientsAllowed") => {
                reader.fill(&mut self.modify_recipients_allowed, tag)
            }
            (rt::T, "ExtractAllowed") => reader.fill(&mut self.extract_allowed, tag),
            (rt::T, "PrintAllowed") => reader.fill(&mut self.print_allowed, tag),
            (rt::T, "ExportAllowed") => reader.fill(&mut self.export_allowed, tag),
            (rt::T, "ProgrammaticAccessAllowed") => {
                reader.fill(&mut self.programmatic_access_allowed, tag)
            }
            (rt::T, "IsOwner") => reader.fill(&mut self.is_owner, tag),
            (rt::T, "ContentOwner") => reader.fill(&mut self.content_owner, tag),
            (rt::T, "ContentExpiryDate") => {
                reader.fill(&mut self.content_expiry_date, tag)
            }
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for RightsManagementLicenseData {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element(
            "t:RightsManagedMessageDecryptionStatus",
            &self.rights_managed_message_decryption_status,
        );
        out.element("t:RmsTemplateId", &self.rms_template_id);
        out.element("t:TemplateName", &self.template_name);
        out.element("t:TemplateDescription", &self.template_description);
        out.element("t:EditAllowed", &self.edit_allowed);
        out.element("t:ReplyAllowed", &self.reply_allowed);
        out.element("t:ReplyAllAllowed", &self.reply_all_allowed);
        out.element("t:ForwardAllowed", &self.forward_allowed);
        out.element("t:ModifyRecipientsAllowed", &self.modify_recipients_allowed);
        out.element("t:ExtractAllowed", &self.extract_allowed);
        out.element("t:PrintAllowed", &self.print_allowed);
        out.element("t:ExportAllowed", &self.export_allowed);
        out.element("t:ProgrammaticAccessAllowed", &self.programmatic_access_allowed);
        out.element("t:IsOwner", &self.is_owner);
        out.element("t:ContentOwner", &self.content_owner);
        out.element("t:ContentExpiryDate", &self.content_expiry_date);
    }
}
