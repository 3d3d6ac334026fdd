//! Elements whose `xsi:type` names a type that derives from the declared type, in strict mode.
//!
//! Such an element is valid if its content follows the derived type, and its value has the declared type. So it is read
//! twice: as the derived type in strict mode, without a value, and as the declared type in default mode. Content that
//! the declared type lacks is kept, as in default mode. An [`AnyRequest`](crate::operation::AnyRequest) with such an
//! element is refused.

use crate::Result;

use super::reader::Reader;
use super::tolerance::{Departure, Mode};
use super::traits::{Placeholder, ReadComplex};
use crate::rt::model::{ComplexType, TypeInfo};
use crate::rt::syntax::{Namespace, StartTag};

/// The canonical name of a type, and the function that checks an element of this type.
pub type DerivedType = (&'static str, CheckElement);

type CheckElement = fn(&StartTag<'_>, &mut Reader<'_>) -> Result<()>;

/// Reads an element of a type, and drops the value.
#[doc(hidden)]
pub fn check_element<T: Placeholder + ComplexType + ReadComplex>(
    tag: &StartTag<'_>,
    reader: &mut Reader<'_>,
) -> Result<()> {
    reader.check_complex(&mut &mut *Box::<T>::placeholder(), T::info(), tag)
}

impl Reader<'_> {
    /// Reads an element of a derived type into `value`.
    fn check_complex(
        &mut self,
        value: &mut dyn ReadComplex,
        info: &'static TypeInfo,
        tag: &StartTag<'_>,
    ) -> Result<()> {
        if self.nillable == Some(tag.start) && self.is_nil(tag)? {
            self.nil_attributes(value, info, tag)?;
            return self.nil_content(tag);
        }
        self.complex_outlined(value, info, tag)
    }

    /// Notes that the document is a request for a server.
    #[doc(hidden)]
    pub fn begin_request(&mut self) {
        self.is_any_request = true;
    }

    /// Returns the function that checks an element whose `xsi:type` names a derived type, if the mode checks such types.
    #[inline]
    pub(super) fn derived_check(
        &mut self,
        value: &dyn ReadComplex,
        info: &'static TypeInfo,
        tag: &StartTag<'_>,
    ) -> Result<Option<CheckElement>> {
        if info.derived_types && self.refuses(Departure::OtherType) {
            return self.derived_type(info, value.derived_types(), tag);
        }
        Ok(None)
    }

    /// Returns the function for the type that `xsi:type` names, if it is one of `types`.
    #[cold]
    fn derived_type(
        &mut self,
        info: &'static TypeInfo,
        types: &'static [DerivedType],
        tag: &StartTag<'_>,
    ) -> Result<Option<CheckElement>> {
        // A server would carry out a part of a request. Elsewhere, the further content must be kept.
        if self.is_any_request || !self.keeps(info) {
            return Ok(None);
        }
        // A tag without `:type` is skipped: an error in another attribute is reported when the element is open, so that
        // the path has the element.
        if !self.scanner.text.get(tag.start..tag.end).is_some_and(|tag| tag.contains(":type")) {
            return Ok(None);
        }
        let value = self.attribute_value(tag, (Namespace::XSI, "type"))?;
        let Some(name) = value.and_then(|value| self.resolve_name(&value)) else { return Ok(None) };
        Ok(types.iter().find(|(known, _)| *known == name).map(|(_, check)| *check))
    }

    /// Reads an element that names a derived type.
    #[cold]
    pub(super) fn read_derived(
        &mut self,
        check: CheckElement,
        value: &mut dyn ReadComplex,
        info: &'static TypeInfo,
        tag: &StartTag<'_>,
    ) -> Result<()> {
        // If each nested element were also read twice, the time would double at each level. So an element inside a check
        // is read only once.
        if self.only_checks {
            return check(tag, self);
        }
        self.read_checked(check, tag, |reader| reader.complex_outlined(value, info, tag))
    }

    /// Checks an element that names a derived type, and then reads it or its attributes in default mode.
    pub(super) fn read_checked(
        &mut self,
        check: CheckElement,
        tag: &StartTag<'_>,
        read: impl FnOnce(&mut Self) -> Result<()>,
    ) -> Result<()> {
        let only_checks = std::mem::replace(&mut self.only_checks, true);
        let checked = check(tag, self);
        self.only_checks = only_checks;
        checked?;
        self.forget_parts(tag.start);
        self.rewind_to(tag)?;
        let (mode, listener) = (self.mode, self.reports.listener.take());
        let count = self.reports.count;
        self.mode = Mode::Default;
        let read = read(self);
        (self.mode, self.reports.listener, self.reports.count) = (mode, listener, count);
        read
    }
}
