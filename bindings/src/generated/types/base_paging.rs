// @generated

use ::ews_bindings::{Result, xml};

/// Abstract complex type `t:BasePagingType`.
#[doc(alias = "BasePagingType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct BasePaging {
    /// Attribute `MaxEntriesReturned`, optional.
    pub max_entries_returned: Option<i32>,
}

impl Eq for BasePaging {}

xml::complex_type!(BasePaging { name: "t:BasePagingType" });

xml::blank_default!(BasePaging);

impl xml::ReadNode for BasePaging {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &xml::Attribute,
        input: &mut xml::Input,
    ) -> Result<xml::Taken> {
        match attribute.name() {
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
