//! The macros that read and write the sections of `complex_type!`.

/// Expands to the methods of `ReadComplex` for a section.
#[doc(hidden)]
#[macro_export]
macro_rules! read_section {
    ($type:ident attributes {
        $(..base $base:tt)?
        $($field:ident: $($prefix:ident)? $local:literal $occurs:ident $($bit:literal)?;)*
        $(* $any:ident: $allowed:literal;)?
    }) => {
        #[inline]
        fn attribute(
            &mut self,
            attribute: &$crate::rt::Attribute<'_>,
            reader: &mut $crate::rt::Reader<'_>,
        ) -> $crate::Result<$crate::rt::Handled> {
            match attribute.name() {
                $(($crate::read_section!(@namespace $($prefix)?), $local) => reader$(.required($bit))?.attribute(
                    &mut self.$field,
                    attribute,
                ),)*
                _ => $crate::read_section!(@other self attribute reader [$($base)?] [$($any $allowed)?]),
            }
        }
    };
    ($type:ident elements $prefix:ident {
        $($field:ident: $local:literal $occurs:ident $(($($bound:tt)*))? $($bit:literal)?;)*
    }) => {
        #[inline]
        fn child(
            &mut self,
            tag: &$crate::rt::StartTag<'_>,
            reader: &mut $crate::rt::Reader<'_>,
        ) -> $crate::Result<$crate::rt::Handled> {
            match tag.local_in(ns::$prefix) {
                $($local => reader$(.required($bit))?.element(
                    &mut self.$field,
                    tag,
                ),)*
                _ => Ok($crate::rt::Handled::NO),
            }
        }
    };
    ($type:ident elements $prefix:ident {
        ..base;
        $($field:ident: $local:literal $occurs:ident $(($($bound:tt)*))? $($bit:literal)?;)*
    }) => {
        #[inline]
        fn child(
            &mut self,
            tag: &$crate::rt::StartTag<'_>,
            reader: &mut $crate::rt::Reader<'_>,
        ) -> $crate::Result<$crate::rt::Handled> {
            match tag.local_in(ns::$prefix) {
                $($local => reader$(.required($bit))?.element(
                    &mut self.$field,
                    tag,
                ),)*
                _ => $crate::rt::ReadComplex::child(&mut self.base, tag, reader),
            }
        }
    };
    ($type:ident elements { ..base; }) => {
        #[inline]
        fn child(
            &mut self,
            tag: &$crate::rt::StartTag<'_>,
            reader: &mut $crate::rt::Reader<'_>,
        ) -> $crate::Result<$crate::rt::Handled> {
            $crate::rt::ReadComplex::child(&mut self.base, tag, reader)
        }
    };
    ($type:ident fields {
        $(..base $base:tt)?
        $($field:ident: $kind:ident $what:tt $occurs:ident $(($($bound:tt)*))? $($bit:literal)?;)*
    }) => {
        #[inline]
        #[allow(unreachable_patterns, unused_variables)] // A type with wildcards alone does not use them.
        fn child(
            &mut self,
            tag: &$crate::rt::StartTag<'_>,
            reader: &mut $crate::rt::Reader<'_>,
        ) -> $crate::Result<$crate::rt::Handled> {
            match tag.name() {
                $($crate::read_section!(@pattern $kind $what) => $crate::read_section!(
                    @named self reader tag $kind $field [$($bit)?]
                ),)*
                _ => {
                    $crate::read_section!(@base child self tag reader [$($base)?]);
                    $($crate::read_section!(@choice self reader tag $kind $field [$($bit)?]);)*
                    Ok($crate::rt::Handled::NO)
                }
            }
        }

        #[inline]
        #[allow(unused_variables)] // A type without a wildcard does not use them.
        fn wildcard(
            &mut self,
            tag: &$crate::rt::StartTag<'_>,
            reader: &mut $crate::rt::Reader<'_>,
        ) -> $crate::Result<$crate::rt::Handled> {
            $crate::read_section!(@base wildcard self tag reader [$($base)?]);
            $($crate::read_section!(@wildcard self reader tag $kind $what $field [$($bit)?]);)*
            Ok($crate::rt::Handled::NO)
        }

        #[inline]
        #[allow(unused_variables)] // A type without a choice does not use them.
        fn unlisted(
            &mut self,
            raw: $crate::rt::RawXml,
            reader: &mut $crate::rt::Reader<'_>,
        ) -> Result<(), $crate::rt::RawXml> {
            // The choices are tried in the order in which they are written. So the written document is read as the same
            // value.
            $crate::read_section!(@base_unlisted self raw reader [$($base)?]);
            $($crate::read_section!(@open_unlisted self raw reader $kind $field [$($bit)?]);)*
            Err(raw)
        }
    };
    ($type:ident text { $($field:ident).+ }) => {
        #[inline]
        fn text(
            &mut self,
            text: ::std::borrow::Cow<'_, str>,
            reader: &mut $crate::rt::Reader<'_>,
        ) -> $crate::Result<()> {
            reader.text(&mut self.$($field).+, text)
        }
    };
    ($type:ident model $model:tt) => {};
    ($type:ident derived_types { $($derived:ty = $name:literal;)* }) => {
        #[inline]
        fn derived_types(&self) -> &'static [$crate::rt::DerivedType] {
            // Not a static: it would compile the derived types where they are defined, used or not.
            &[$(($name, $crate::rt::check_element::<$derived>)),*]
        }
    };
    ($type:ident kept { $($field:ident).+ }) => {
        #[inline]
        fn kept(&mut self) -> Option<&mut $crate::rt::Kept> {
            Some(&mut self.$($field).+)
        }
    };
    ($type:ident secrets $secrets:tt) => {};
    // The pattern for a field of `fields`. The pattern for a choice or a wildcard never matches: they are tried later.
    (@pattern element ($prefix:ident $local:literal)) => {
        (ns::$prefix, $local)
    };
    (@pattern $kind:ident $what:tt) => {
        ($crate::rt::Namespace::NEVER, "")
    };
    // Reads the element of a field in `fields`.
    (@named $self:ident $reader:ident $tag:ident element $field:ident [$($bit:literal)?]) => {
        $reader$(.required($bit))?.element(
            &mut $self.$field,
            $tag,
        )
    };
    (@named $self:ident $reader:ident $tag:ident $kind:ident $field:ident [$($bit:literal)?]) => {
        Ok($crate::rt::Handled::NO)
    };
    // Reads a child into a choice of `fields`.
    (@choice $self:ident $reader:ident $tag:ident choice $field:ident [$($bit:literal)?]) => {
        let handled = $reader$(.required($bit))?.choice(
            &mut $self.$field,
            $tag,
        )?;
        if handled.is_yes() {
            return Ok(handled);
        }
    };
    (@choice $self:ident $reader:ident $tag:ident $kind:ident $field:ident [$($bit:literal)?]) => {};
    // Keeps a child in a wildcard of `fields`.
    (@wildcard $self:ident $reader:ident $tag:ident any ($allowed:literal) $field:ident [$($bit:literal)?]) => {
        let bit = $crate::read_section!(@bit $($bit)?);
        let handled = $reader.any(&mut $self.$field, $tag, $allowed, bit)?;
        if handled.is_yes() {
            return Ok(handled);
        }
    };
    (@wildcard $self:ident $reader:ident $tag:ident $kind:ident $what:tt $field:ident [$($bit:literal)?]) => {};
    // Reads a child of the base type.
    (@base $method:ident $self:ident $tag:ident $reader:ident []) => {};
    (@base $method:ident $self:ident $tag:ident $reader:ident [;]) => {
        let handled = $crate::rt::ReadComplex::$method(&mut $self.base, $tag, $reader)?;
        if handled.is_yes() {
            return Ok(handled);
        }
    };
    // Puts an element that the schema does not list into a choice of the base type.
    (@base_unlisted $self:ident $raw:ident $reader:ident []) => {};
    (@base_unlisted $self:ident $raw:ident $reader:ident [;]) => {
        let Err($raw) = $crate::rt::ReadComplex::unlisted(&mut $self.base, $raw, $reader) else {
            return Ok(());
        };
    };
    // Puts an element that the schema does not list into a choice of `fields`.
    (@open_unlisted $self:ident $raw:ident $reader:ident choice $field:ident [$($bit:literal)?]) => {
        let Err($raw) = $reader$(.required($bit))?.unlisted(
            &mut $self.$field,
            $raw,
        ) else {
            return Ok(());
        };
    };
    (@open_unlisted $self:ident $raw:ident $reader:ident $kind:ident $field:ident [$($bit:literal)?]) => {};
    // The namespace of an attribute by its prefix.
    (@namespace) => {
        $crate::rt::Namespace::NONE
    };
    (@namespace xml) => {
        $crate::rt::Namespace::XML
    };
    (@namespace $prefix:ident) => {
        ns::$prefix
    };
    // Reads an attribute that the type does not declare: an attribute of the base type, or of `xs:anyAttribute`.
    (@other $self:ident $attribute:ident $reader:ident [] []) => {
        Ok($crate::rt::Handled::NO)
    };
    (@other $self:ident $attribute:ident $reader:ident [;] []) => {
        $crate::rt::ReadComplex::attribute(&mut $self.base, $attribute, $reader)
    };
    (@other $self:ident $attribute:ident $reader:ident [] [$any:ident $allowed:literal]) => {
        $reader.any_attribute(&mut $self.$any, $attribute, $allowed)
    };
    (@other $self:ident $attribute:ident $reader:ident [;] [$any:ident $allowed:literal]) => {
        match $crate::rt::ReadComplex::attribute(&mut $self.base, $attribute, $reader)? {
            $crate::rt::Handled::NO => $reader.any_attribute(&mut $self.$any, $attribute, $allowed),
            handled => Ok(handled),
        }
    };
    // The bit of a wildcard.
    (@bit) => {
        None
    };
    (@bit $bit:literal) => {
        Some($bit)
    };
}

/// Expands to the methods of `WriteComplex` for a section.
#[doc(hidden)]
#[macro_export]
macro_rules! write_section {
    (attributes {
        $(..base $base:tt)?
        $($field:ident: $($prefix:ident)? $local:literal $occurs:ident $($bit:literal)?;)*
        $(* $any:ident: $allowed:literal;)?
    }) => {
        #[inline]
        fn attributes(&self, out: &mut $crate::rt::Writer) {
            $crate::write_section!(@base attributes self out [$($base)?]);
            $($crate::write_section!(@attribute self out $field [$($prefix)?] $local $occurs);)*
            $(out.any_attributes(&self.$any, $allowed);)?
        }
    };
    (elements { ..base; }) => {
        #[inline]
        fn content(&self, out: &mut $crate::rt::Writer) {
            $crate::rt::WriteComplex::content(&self.base, out);
        }
    };
    (elements $prefix:ident {
        $(..base $base:tt)?
        $($field:ident: $local:literal $occurs:ident $(($($bound:tt)*))? $($bit:literal)?;)*
    }) => {
        #[inline]
        fn content(&self, out: &mut $crate::rt::Writer) {
            $crate::write_section!(@base content self out [$($base)?]);
            let mut fields = out.fields(<Self as $crate::rt::ComplexType>::info());
            $(fields.element(&self.$field);)*
        }
    };
    (fields { $(..base $base:tt)? $($field:ident: $kind:ident $what:tt $occurs:ident $(($($bound:tt)*))? $($bit:literal)?;)* }) => {
        #[inline]
        fn content(&self, out: &mut $crate::rt::Writer) {
            $crate::write_section!(@base content self out [$($base)?]);
            $($crate::write_section!(@field self out $kind $what $field);)*
        }
    };
    (text { $($field:ident).+ }) => {
        #[inline]
        fn content(&self, out: &mut $crate::rt::Writer) {
            out.text(&self.$($field).+);
        }
    };
    (model $model:tt) => {};
    (derived_types $derived:tt) => {};
    (kept { $($field:ident).+ }) => {
        #[inline]
        fn kept(&self) -> Option<&$crate::rt::Kept> {
            Some(&self.$($field).+)
        }
    };
    (secrets $secrets:tt) => {};
    // Writes the attributes or the content of the base type.
    (@base $method:ident $self:ident $out:ident []) => {};
    (@base $method:ident $self:ident $out:ident [$base:tt]) => {
        $crate::rt::WriteComplex::$method(&$self.base, $out);
    };
    // Writes an attribute.
    (@attribute $self:ident $out:ident $field:ident [] $local:literal required) => {
        $out.attribute($local, &$self.$field);
    };
    (@attribute $self:ident $out:ident $field:ident [] $local:literal $occurs:ident) => {
        $out.optional_attribute($local, &$self.$field);
    };
    (@attribute $self:ident $out:ident $field:ident [$prefix:ident] $local:literal required) => {
        $out.qualified_attribute(concat!(stringify!($prefix), ":", $local), Some(&$self.$field));
    };
    (@attribute $self:ident $out:ident $field:ident [$prefix:ident] $local:literal $occurs:ident) => {
        $out.qualified_attribute(concat!(stringify!($prefix), ":", $local), $self.$field.as_ref());
    };
    // Writes a field of `fields`.
    (@field $self:ident $out:ident element ($prefix:ident $local:literal) $field:ident) => {
        $out.element($crate::element_name!($prefix $local), &$self.$field);
    };
    (@field $self:ident $out:ident choice $what:tt $field:ident) => {
        $out.choice(&$self.$field);
    };
    (@field $self:ident $out:ident any ($allowed:literal) $field:ident) => {
        $out.any(&$self.$field, $allowed);
    };
}
