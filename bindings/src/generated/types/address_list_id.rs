// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
    AddressListId { name: "t:AddressListIdType", required: "@Id", bits: 1 }
);

impl AddressListId {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

rt::placeholder_new!(AddressListId: text);

impl rt::ReadComplex for AddressListId {
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
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for AddressListId {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        out.attribute("Id", &self.id);
    }
}
