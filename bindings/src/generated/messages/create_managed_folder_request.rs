// @generated

use ::ews_bindings::{Result, rt};

use super::super::types::{EmailAddressType, NonEmptyArrayOfFolderNames};

/// Complex type `m:CreateManagedFolderRequestType`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:CreateManagedFolder`.
#[doc(alias = "CreateManagedFolderRequestType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct CreateManagedFolderRequest {
    /// Element `m:FolderNames`, required.
    pub folder_names: NonEmptyArrayOfFolderNames,
    /// Element `m:Mailbox`, optional.
    pub mailbox: Option<Box<EmailAddressType>>,
}

impl Eq for CreateManagedFolderRequest {}

rt::complex_type!(
    CreateManagedFolderRequest { name: "m:CreateManagedFolderRequestType", required:
    "m:FolderNames", bits: 1, model: "m:FolderNames, m:Mailbox?" }
);

impl CreateManagedFolderRequest {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(folder_names: NonEmptyArrayOfFolderNames) -> Self {
        Self {
            folder_names,
            mailbox: None,
        }
    }
}

rt::placeholder_new!(CreateManagedFolderRequest: placeholder);

impl rt::ReadComplex for CreateManagedFolderRequest {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::M, "FolderNames") => reader.require(&mut self.folder_names, tag, 0),
            (rt::M, "Mailbox") => reader.fill(&mut self.mailbox, tag),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for CreateManagedFolderRequest {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:FolderNames", &self.folder_names);
        out.element("m:Mailbox", &self.mailbox);
    }
}

rt::root!(CreateManagedFolderRequest, "m:CreateManagedFolder");
