// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
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

xml::blank_new!(CreateManagedFolderRequest: blank);

impl xml::ReadNode for CreateManagedFolderRequest {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::M, "FolderNames") => input.require(&mut self.folder_names, tag, 0),
            (xml::M, "Mailbox") => input.fill(&mut self.mailbox, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for CreateManagedFolderRequest {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:FolderNames", &self.folder_names);
        out.element("m:Mailbox", &self.mailbox);
    }
}

xml::root!(CreateManagedFolderRequest, "m:CreateManagedFolder");
