// @generated

use ::ews_bindings::{Result, rt};

use super::Guid;

/// Complex type `t:ExecuteSearchQueryIdType`, since `V2016_10_10`.
#[doc(alias = "ExecuteSearchQueryIdType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ExecuteSearchQueryId {
    /// Attribute `Id`, required.
    pub id: Guid,
}

impl Eq for ExecuteSearchQueryId {}

rt::complex_type!(
    ExecuteSearchQueryId { name: "t:ExecuteSearchQueryIdType", required: "@Id", bits:
    1 }
);

impl ExecuteSearchQueryId {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(id: Guid) -> Self {
        Self { id }
    }
}

rt::placeholder_new!(ExecuteSearchQueryId: placeholder);

impl rt::ReadComplex for ExecuteSearchQueryId {
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

impl rt::WriteComplex for ExecuteSearchQueryId {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        out.attribute("Id", &self.id);
    }
}
