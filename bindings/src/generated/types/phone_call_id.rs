// @generated

use ::ews_bindings::{Result, rt};

/// Complex type `t:PhoneCallIdType`, since `Exchange2010_SP1`.
#[doc(alias = "PhoneCallIdType")]
#[derive(Clone, Debug, PartialEq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct PhoneCallId {
    /// Attribute `Id`, required.
    pub id: String,
}

impl Eq for PhoneCallId {}

rt::complex_type!(
    PhoneCallId { name: "t:PhoneCallIdType", required: "@Id", bits: 1 }
);

impl PhoneCallId {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

rt::placeholder_new!(PhoneCallId: text);

impl rt::ReadComplex for PhoneCallId {
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

impl rt::WriteComplex for PhoneCallId {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        out.attribute("Id", &self.id);
    }
}
