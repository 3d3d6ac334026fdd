// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
    RightsManagementLicenseData { name: "t:RightsManagementLicenseDataType", model:
    "t:RightsManagedMessageDecryptionStatus?, t:RmsTemplateId?, t:TemplateName?, t:TemplateDescription?, t:EditAllowed?, t:ReplyAllowed?, t:ReplyAllAllowed?, t:ForwardAllowed?, t:ModifyRecipientsAllowed?, t:ExtractAllowed?, t:PrintAllowed?, t:ExportAllowed?, t:ProgrammaticAccessAllowed?, t:IsOwner?, t:ContentOwner?, t:ContentExpiryDate?"
    }
);

xml::blank_default!(RightsManagementLicenseData);

impl xml::ReadNode for RightsManagementLicenseData {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "RightsManagedMessageDecryptionStatus") => {
                input.fill(&mut self.rights_managed_message_decryption_status, tag)
            }
            (xml::T, "RmsTemplateId") => input.fill(&mut self.rms_template_id, tag),
            (xml::T, "TemplateName") => input.fill(&mut self.template_name, tag),
            (xml::T, "TemplateDescription") => {
                input.fill(&mut self.template_description, tag)
            }
            (xml::T, "EditAllowed") => input.fill(&mut self.edit_allowed, tag),
            (xml::T, "ReplyAllowed") => input.fill(&mut self.reply_allowed, tag),
            (xml::T, "ReplyAllAllowed") => input.fill(&mut self.reply_all_allowed, tag),
            (xml::T, "ForwardAllowed") => input.fill(&mut self.forward_allowed, tag),
            (xml::T, "ModifyRecipientsAllowed") => {
                input.fill(&mut self.modify_recipients_allowed, tag)
            }
            (xml::T, "ExtractAllowed") => input.fill(&mut self.extract_allowed, tag),
            (xml::T, "PrintAllowed") => input.fill(&mut self.print_allowed, tag),
            (xml::T, "ExportAllowed") => input.fill(&mut self.export_allowed, tag),
            (xml::T, "ProgrammaticAccessAllowed") => {
                input.fill(&mut self.programmatic_access_allowed, tag)
            }
            (xml::T, "IsOwner") => input.fill(&mut self.is_owner, tag),
            (xml::T, "ContentOwner") => input.fill(&mut self.content_owner, tag),
            (xml::T, "ContentExpiryDate") => {
                input.fill(&mut self.content_expiry_date, tag)
            }
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for RightsManagementLicenseData {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
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
