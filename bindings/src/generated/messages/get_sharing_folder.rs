// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::placeholder_new!(GetSharingFolder: placeholder);

impl rt::ReadComplex for GetSharingFolder {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::M, "SmtpAddress") => reader.require(&mut self.smtp_address, tag, 0),
            (rt::M, "DataType") => reader.fill(&mut self.data_type, tag),
            (rt::M, "SharedFolderId") => reader.fill(&mut self.shared_folder_id, tag),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for GetSharingFolder {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:SmtpAddress", &self.smtp_address);
        out.element("m:DataType", &self.data_type);
        out.element("m:SharedFolderId", &self.shared_folder_id);
    }
}

rt::root!(GetSharingFolder, "m:GetSharingFolder");
