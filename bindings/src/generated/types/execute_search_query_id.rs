// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
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

xml::blank_new!(ExecuteSearchQueryId: blank);

impl xml::ReadNode for ExecuteSearchQueryId {
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

impl xml::WriteNode for ExecuteSearchQueryId {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        out.attribute("Id", &self.id);
    }
}
