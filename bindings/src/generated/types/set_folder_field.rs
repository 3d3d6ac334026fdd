// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
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

xml::extends!(SetFolderField, FolderChangeDescription);

xml::blank_new!(SetFolderField: blank, blank);

impl xml::ReadNode for SetFolderField {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match input.require_choice(&mut self.folder, tag, 1)? {
            xml::Taken::No => xml::ReadNode::child(&mut self.base, tag, input),
            taken => Ok(taken),
        }
    }

    #[inline]
    fn unlisted(
        &mut self,
        raw: xml::RawXml,
        input: &mut xml::Input,
    ) -> Result<(), xml::RawXml> {
        xml::ReadNode::unlisted(&mut self.base, raw, input)
            .or_else(|raw| input.keep(&mut self.folder, raw, 1))
    }
}

impl xml::WriteNode for SetFolderField {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
        out.choice(&self.folder);
    }
}
