// @generated

use ::ews_bindings::{Result, xml};

/// Complex type `t:AddressListIdType`, since `Exchange2013_SP1`.
///
/// Extends `t:BaseFolderIdType`.
#[doc(alias = "AddressListIdType")]
#[derive(Clone, Debug, PartialEq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct AddressListId {
    /// Attribute `Id`, required.
    pub id: String,
}

impl Eq for AddressListId {}

xml::complex_type!(
    AddressListId { name: "t:AddressListIdType", required: "@Id", bits: 1 }
);

impl AddressListId {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

xml::blank_new!(AddressListId: text);

impl xml::ReadNode for AddressListId {
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
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for AddressListId {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        out.attribute("Id", &self.id);
    }
}
