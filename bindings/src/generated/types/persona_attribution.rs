// @generated

use ::ews_bindings::{Result, rt};

use super::{FolderId, ItemId};

/// Complex type `t:PersonaAttributionType`, since `Exchange2013_SP1`.
#[doc(alias = "PersonaAttributionType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct PersonaAttribution {
    /// Element `t:Id`, required.
    pub id: String,
    /// Element `t:SourceId`, required.
    pub source_id: ItemId,
    /// Element `t:DisplayName`, required.
    pub display_name: String,
    /// Element `t:IsWritable`, optional.
    pub is_writable: Option<bool>,
    /// Element `t:IsQuickContact`, optional.
    pub is_quick_contact: Option<bool>,
    /// Element `t:IsHidden`, optional.
    pub is_hidden: Option<bool>,
    /// Element `t:FolderId`, optional.
    pub folder_id: Option<Box<FolderId>>,
}

impl Eq for PersonaAttribution {}

rt::complex_type!(
    PersonaAttribution { name: "t:PersonaAttributionType", required:
    "t:Id, t:SourceId, t:DisplayName", bits: 3, model:
    "t:Id, t:SourceId, t:DisplayName, t:IsWritable?, t:IsQuickContact?, t:IsHidden?, t:FolderId?"
    }
);

impl PersonaAttribution {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(
        id: impl Into<String>,
        source_id: ItemId,
        display_name: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            source_id,
            display_name: display_name.into(),
            is_writable: None,
            is_quick_contact: None,
            is_hidden: None,
            folder_id: None,
        }
    }
}

rt::placeholder_new!(PersonaAttribution: text, placeholder, text);

impl rt::ReadComplex for PersonaAttribution {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "Id") => reader.require(&mut self.id, tag, 0),
            (rt::T, "SourceId") => reader.require(&mut self.source_id, tag, 1),
            (rt::T, "DisplayName") => reader.require(&mut self.display_name, tag, 2),
            (rt::T, "IsWritable") => reader.fill(&mut self.is_writable, tag),
            (rt::T, "IsQuickContact") => reader.fill(&mut self.is_quick_contact, tag),
            (rt::T, "IsHidden") => reader.fill(&mut self.is_hidden, tag),
            (rt::T, "FolderId") => reader.fill(&mut self.folder_id, tag),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for PersonaAttribution {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:Id", &self.id);
        out.element("t:SourceId", &self.source_id);
        out.element("t:DisplayName", &self.display_name);
        out.element("t:IsWritable", &self.is_writable);
        out.element("t:IsQuickContact", &self.is_quick_contact);
        out.element("t:IsHidden", &self.is_hidden);
        out.element("t:FolderId", &self.folder_id);
    }
}
