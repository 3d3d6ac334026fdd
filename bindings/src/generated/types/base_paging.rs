// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

/// Abstract complex type `t:BasePagingType`.
#[doc(alias = "BasePagingType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct BasePaging {
    /// Attribute `MaxEntriesReturned`, optional, `xs:int`.
    pub max_entries_returned: Option<i32>,
}

impl BasePaging {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:BasePagingType",
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::complex_type!(BasePaging);

::ews_bindings::blank_default!(BasePaging);

impl xml::ReadNode for BasePaging {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &xml::Attribute,
        input: &mut xml::Input,
    ) -> Result<xml::Taken> {
        match (attribute.namespace, attribute.local) {
            (xml::Namespace::None, "MaxEntriesReturned") => {
                input.fill_attribute(&mut self.max_entries_returned, attribute)
            }
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for BasePaging {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        out.optional_attribute("MaxEntriesReturned", &self.max_entries_returned);
    }
}
