// @generated

use ::ews_bindings::rt;
use super::super::ns;

/// Complex type `t:RightsManagementLicenseDataType`, since `Exchange2013_SP1`.
///
/// Microsoft's reference: [`RightsManagementLicenseData`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/rightsmanagementlicensedata).
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

rt::complex_type! {
    RightsManagementLicenseData = "t:RightsManagementLicenseDataType";
    elements t {
        0 rights_managed_message_decryption_status: "RightsManagedMessageDecryptionStatus" optional;
        1 rms_template_id: "RmsTemplateId" optional;
        2 template_name: "TemplateName" optional;
        3 template_description: "TemplateDescription" optional;
        4 edit_allowed: "EditAllowed" optional;
        5 reply_allowed: "ReplyAllowed" optional;
        6 reply_all_allowed: "ReplyAllAllowed" optional;
        7 forward_allowed: "ForwardAllowed" optional;
        8 modify_recipients_allowed: "ModifyRecipientsAllowed" optional;
        9 extract_allowed: "ExtractAllowed" optional;
        10 print_allowed: "PrintAllowed" optional;
        11 export_allowed: "ExportAllowed" optional;
        12 programmatic_access_allowed: "ProgrammaticAccessAllowed" optional;
        13 is_owner: "IsOwner" optional;
        14 content_owner: "ContentOwner" optional;
        15 content_expiry_date: "ContentExpiryDate" optional;
    }
}
