// @generated

use ::ews_bindings::{Result, xml};

use super::super::types::{NonEmptyString, SharingData};

/// Complex type `m:GetSharingFolderType`, since `Exchange2010_SP1`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:GetSharingFolder`.
#[doc(alias = "GetSharingFolderType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetSharingFolder {
    /// Element `m:SmtpAddress`, required.
    pub smtp_address: NonEmptyString,
    /// Element `m:DataType`, optional.
    pub data_type: Option<SharingData>,
    /// Element `m:SharedFolderId`, optional.
    pub shared_folder_id: Option<NonEmptyString>,
}

impl Eq for GetSharingFolder {}

xml::complex_type!(
    GetSharingFolder { name: "m:GetSharingFolderType", required: "m:SmtpAddress", bits: 1, model: "m:SmtpAddress, m:DataType?, m:SharedFolderId?" }
);

impl GetSharingFolder {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(smtp_address: NonEmptyString) -> Self {
        Self {
            smtp_address,
            data_type: None,
            shared_folder_id: None,
        }
    }
}

xml::blank_new!(GetSharingFolder: blank);

impl xml::ReadNode for GetSharingFolder {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::M, "SmtpAddress") => input.require(&mut self.smtp_address, tag, 0),
            (xml::M, "DataType") => input.fill(&mut self.data_type, tag),
            (xml::M, "SharedFolderId") => input.fill(&mut self.shared_folder_id, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for GetSharingFolder {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:SmtpAddress", &self.smtp_address);
        out.element("m:DataType", &self.data_type);
        out.element("m:SharedFolderId", &self.shared_folder_id);
    }
}

xml::root!(GetSharingFolder, "m:GetSharingFolder");
