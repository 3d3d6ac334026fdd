// @generated

use ::ews_bindings::{Result, xml};

/// Complex type `t:UserMailboxType`, since `Exchange2010_SP1`.
#[doc(alias = "UserMailboxType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct UserMailbox {
    /// Attribute `Id`, required.
    pub id: String,
    /// Attribute `IsArchive`, required.
    pub is_archive: bool,
}

impl Eq for UserMailbox {}

xml::complex_type!(
    UserMailbox { name: "t:UserMailboxType", required: "@Id, @IsArchive", bits: 2 }
);

impl UserMailbox {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(id: impl Into<String>, is_archive: bool) -> Self {
        Self { id: id.into(), is_archive }
    }
}

xml::blank_new!(UserMailbox: text, blank);

impl xml::ReadNode for UserMailbox {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &xml::Attribute,
        input: &mut xml::Input,
    ) -> Result<xml::Taken> {
        match attribute.name() {
            (xml::Namespace::None, "Id") => {
                input.require_attribute(&mut self.id, attribute, 0)
            }
            (xml::Namespace::None, "IsArchive") => {
                input.require_attribute(&mut self.is_archive, attribute, 1)
            }
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for UserMailbox {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        out.attribute("Id", &self.id);
        out.attribute("IsArchive", &self.is_archive);
    }
}
