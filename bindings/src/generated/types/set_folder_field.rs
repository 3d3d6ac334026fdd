// @generated

use ::ews_bindings::{Result, rt, xml};

use super::{AnyFolder, AnyPath, FolderChangeDescription};

/// Complex type `t:SetFolderFieldType`.
///
/// Extends `t:FolderChangeDescriptionType`.
#[doc(alias = "SetFolderFieldType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SetFolderField {
    /// What it inherits from [`FolderChangeDescription`].
    pub base: FolderChangeDescription,
    /// One of `t:Folder`, `t:CalendarFolder`, `t:ContactsFolder`, `t:SearchFolder`, `t:TasksFolder`, required.
    pub folder: AnyFolder,
}

impl Eq for SetFolderField {}

rt::complex_type!(
    SetFolderField { name: "t:SetFolderFieldType", base: FolderChangeDescription,
    required: "t:Folder|t:CalendarFolder|t:ContactsFolder|t:SearchFolder|t:TasksFolder",
    bits: 2, model:
    "(t:Folder | t:CalendarFolder | t:ContactsFolder | t:SearchFolder | t:TasksFolder)" }
);

impl SetFolderField {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(path: AnyPath, folder: AnyFolder) -> Self {
        Self {
            base: FolderChangeDescription::new(path),
            folder,
        }
    }
}

rt::extends!(SetFolderField, FolderChangeDescription);

rt::placeholder_new!(SetFolderField: placeholder, placeholder);

impl rt::ReadComplex for SetFolderField {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match reader.require_choice(&mut self.folder, tag, 1)? {
            rt::Handled::No => rt::ReadComplex::child(&mut self.base, tag, reader),
            handled => Ok(handled),
        }
    }

    #[inline]
    fn unlisted(
        &mut self,
        raw: xml::RawXml,
        reader: &mut rt::Reader,
    ) -> Result<(), xml::RawXml> {
        rt::ReadComplex::unlisted(&mut self.base, raw, reader)
            .or_else(|raw| reader.keep(&mut self.folder, raw, 1))
    }
}

impl rt::WriteComplex for SetFolderField {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
        out.choice(&self.folder);
    }
}
