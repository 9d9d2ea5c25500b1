package vn.lienthong.value;

import io.soabase.recordbuilder.core.RecordBuilder;

/** Marks a record of the model for which a builder is generated. */
@RecordBuilder.Template(
        options =
                @RecordBuilder.Options(
                        enableWither = false,
                        enableGetters = false,
                        addStaticBuilder = false,
                        addConcreteSettersForOptional = RecordBuilder.ConcreteSettersForOptionalMode.DISABLED,
                        useUnmodifiableCollections = true))
public @interface Modelled {}
