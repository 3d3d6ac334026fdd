// @generated

use ::ews_bindings::{Result, rt};

/// Complex type `t:FolderIdType`.
///
/// Extends `t:BaseFolderIdType`.
#[doc(alias = "FolderIdType")]
#[derive(Clone, Debug, PartialEq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct FolderId {
    /// Attribute `ChangeKey`, optional.
    pub change_key: Option<String>,
    /// Attribute `Id`, required.
    pub id: String,
}

impl Eq for FolderId {}

rt::complex_type!(FolderId { name: "t:FolderIdType", required: "@Id", bits: 1 });

impl FolderId {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            change_key: None,
            id: id.into(),
        }
    }
}

rt::placeholder_new!(FolderId: text);

impl rt::ReadComplex for FolderId {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &rt::Attribute,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match attribute.name() {
            (rt::Namespace::None, "ChangeKey") => {
                reader.fill_attribute(&mut self.change_key, attribute)
            }
            (rt::Namespace::None, "Id") => {
                reader.require_attribute(&mut self.id, attribute, 0)
            }
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for FolderId {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        out.optional_attribute("ChangeKey", &self.change_key);
        out.attribute("Id", &self.id);
    }
}
