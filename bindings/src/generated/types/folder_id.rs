// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

/// Complex type `t:FolderIdType`.
///
/// Extends `t:BaseFolderIdType`.
#[doc(alias = "FolderIdType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct FolderId {
    /// Attribute `ChangeKey`, optional, `xs:string`.
    pub change_key: Option<String>,
    /// Attribute `Id`, required, `xs:string`.
    pub id: String,
}

impl FolderId {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:FolderIdType",
        required: &["@Id"],
        bits: 1,
        ..xml::Shape::EMPTY
    };

    /// From what is required; the rest is empty.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            change_key: None,
            id: id.into(),
        }
    }
}

::ews_bindings::complex_type!(FolderId);

::ews_bindings::blank_new!(FolderId : text);

impl xml::ReadNode for FolderId {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &xml::Attribute,
        input: &mut xml::Input,
    ) -> Result<xml::Taken> {
        match (attribute.namespace, attribute.local) {
            (xml::Namespace::None, "ChangeKey") => {
                input.fill_attribute(&mut self.change_key, attribute)
            }
            (xml::Namespace::None, "Id") => {
                input.require_attribute(&mut self.id, attribute, 0)
            }
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for FolderId {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        out.optional_attribute("ChangeKey", &self.change_key);
        out.attribute("Id", &self.id);
    }
}
