// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::Guid;

/// Complex type `t:ExecuteSearchQueryIdType`.
#[doc(alias = "ExecuteSearchQueryIdType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct ExecuteSearchQueryId {
    /// Attribute `Id`, required.
    pub id: Guid,
}

impl ExecuteSearchQueryId {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:ExecuteSearchQueryIdType",
        required: &["@Id"],
        bits: 1,
        ..xml::Shape::EMPTY
    };

    /// From what is required; the rest is empty.
    pub fn new(id: Guid) -> Self {
        Self { id }
    }
}

::ews_bindings::complex_type!(ExecuteSearchQueryId);

::ews_bindings::blank_new!(ExecuteSearchQueryId : blank);

impl xml::ReadNode for ExecuteSearchQueryId {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &xml::Attribute,
        input: &mut xml::Input,
    ) -> Result<xml::Taken> {
        match (attribute.namespace, attribute.local) {
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
