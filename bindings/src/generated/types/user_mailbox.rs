// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
    UserMailbox { name: "t:UserMailboxType", required: "@Id, @IsArchive", bits: 2 }
);

impl UserMailbox {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(id: impl Into<String>, is_archive: bool) -> Self {
        Self { id: id.into(), is_archive }
    }
}

rt::placeholder_new!(UserMailbox: text, placeholder);

impl rt::ReadComplex for UserMailbox {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &rt::Attribute,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match attribute.name() {
            (rt::Namespace::None, "Id") => {
                reader.require_attribute(&mut self.id, attribute, 0)
            }
            (rt::Namespace::None, "IsArchive") => {
                reader.require_attribute(&mut self.is_archive, attribute, 1)
            }
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for UserMailbox {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        out.attribute("Id", &self.id);
        out.attribute("IsArchive", &self.is_archive);
    }
}
